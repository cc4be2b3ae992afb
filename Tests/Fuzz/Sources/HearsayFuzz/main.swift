internal import Foundation

/// libFuzzer's driver: runs until its options say stop, and returns the exit status.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Which target this process tries: the variable `HEARSAY_FUZZ`.
nonisolated(unsafe) var target = FuzzTarget.text
nonisolated(unsafe) var tools: FuzzTools?

let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
guard let name = ProcessInfo.processInfo.environment["HEARSAY_FUZZ"],
  let chosen = FuzzTarget(rawValue: name)
else {
  print("set HEARSAY_FUZZ to what should be tried: \(names)")
  exit(64)
}
target = chosen
tools = try FuzzTools()

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runDriver(&count, &arguments) { start, length in
    let bytes = Array(UnsafeBufferPointer(start: start, count: length))
    if let tools { target.take(bytes, tools) }
    return 0
  })
