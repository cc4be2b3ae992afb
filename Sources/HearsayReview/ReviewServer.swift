import ArgumentParser
import Dispatch
import FlyingFox
import FlyingSocks
import HearsayCLI
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Serves the page to this computer alone, until it is told to end.
struct ReviewServer {
  private let service: ReviewService
  private let port: UInt16
  private let server: HTTPServer
  private static let seconds = 120.0

  /// Makes a server; 0 takes a port that is free.
  init(_ service: ReviewService, port: UInt16) throws {
    self.service = service
    self.port = port
    server = HTTPServer(
      config: HTTPServer.Configuration(
        address: try .inet(ip4: "127.0.0.1", port: port), timeout: Self.seconds,
        sharedRequestBufferSize: ReviewLimits.bodyBytes,
        sharedRequestReplaySize: ReviewLimits.bodyBytes, logger: .disabled),
      handler: ServiceHandler(service: service))
  }

  /// Listens; returns the address of the page.
  ///
  /// - Throws: Where the port cannot be had.
  func start() async throws -> String {
    let running = Running()
    Task { [server] in
      try? await server.run()
      running.hasEnded.store(true, ordering: .releasing)
    }
    while await server.listeningAddress == nil, !running.hasEnded.load(ordering: .acquiring) {
      try await Task.sleep(for: .milliseconds(2))
    }
    guard case .ip4(_, port: let taken)? = await server.listeningAddress else {
      throw ValidationError(
        "port \(port) cannot be listened to: another program may have it: choose another with --port, "
          + "or leave it out")
    }
    return await service.listen(on: taken)
  }

  /// Answers until SIGINT or SIGTERM comes; a decision that is being written is written to its end.
  func waitForTheEnd() async {
    await Signals.wait()
    await service.close()
    await server.stop()
  }
}

/// Whether a server has stopped, as when another program has its port.
private final class Running: Sendable {
  let hasEnded = Atomic(false)
}

/// Hands requests to the service.
private struct ServiceHandler: HTTPHandler {
  let service: ReviewService

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    HTTPResponse(await service.answer(try await ReviewRequest(request)))
  }
}

/// The signals that end the program.
private enum Signals {
  /// Waits for SIGINT or SIGTERM, which do not end the program on their own from here on.
  static func wait() async {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield() }
      source.activate()
      return source
    }
    for await _ in stream { break }
    for source in sources { source.cancel() }
  }
}
