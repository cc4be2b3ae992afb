import Hearsay

/// Goes through files and folders, in the order given and within folders by the bytes of the names.
///
/// Symbolic links are followed. In folders only files whose names tell a known format are taken, and
/// hidden ones are left out; a file that is named itself is always taken. What a run writes is not read
/// by it, so that a run may write into the folder that it reads.
struct InputWalker: Sequence, IteratorProtocol {
  enum Found {
    case file(InputFile)
    case problem(InputProblem)
  }

  private struct Folder {
    let path: Path
    let id: Path
    let identity: [UInt64]
    let names: [Path]
    var next = 0
  }

  private var roots: ArraySlice<Path>
  private var open: [Folder] = []
  private let outputs: [[UInt64]]

  /// Makes a walk through some paths that leaves out the files with these identities.
  init(_ paths: [String], leavingOut outputs: [[UInt64]] = []) {
    roots = paths.map { Path($0) }[...]
    self.outputs = outputs
  }

  mutating func next() -> Found? {
    while true {
      guard let folder = open.last else {
        guard let root = roots.popFirst() else { return nil }
        if let found = visit(root, id: root.lastComponent, isRoot: true) { return found }
        continue
      }
      guard folder.next < folder.names.count else {
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      let name = folder.names[folder.next]
      if let found = visit(
        folder.path.appending(name), id: folder.id.appending(name), isRoot: false)
      {
        return found
      }
    }
  }

  private mutating func visit(_ path: Path, id: Path, isRoot: Bool) -> Found? {
    let isWanted = isRoot || Self.isKnown(id.description)
    do throws(SystemError) {
      let status = try FileSystem.status(of: path)
      if status.kind == .folder {
        return try enter(path, id: isRoot ? Path("") : id, status.identity)
      }
      guard isWanted, !outputs.contains(status.identity) else { return nil }
      guard status.kind == .file else {
        return .problem(InputProblem(path, id: id.description, detail: Self.advice(status.kind)))
      }
      return .file(InputFile(path: path, id: id.description, size: status.size))
    } catch {
      let isFolderOrWanted = isWanted || error.isOfFolder
      return isFolderOrWanted ? .problem(InputProblem(path, id: id.description, error)) : nil
    }
  }

  private mutating func enter(
    _ path: Path, id: Path, _ identity: [UInt64]
  ) throws(SystemError) -> Found? {
    guard !open.contains(where: { $0.identity == identity }) else {
      return .problem(InputProblem(path, id: id.description, .circularLink))
    }
    do {
      let names = try FileSystem.names(in: path)
      open.append(Folder(path: path, id: id, identity: identity, names: names))
      return nil
    } catch {
      let name = id.bytes.isEmpty ? path.description : id.description
      return .problem(InputProblem(path, id: name, error))
    }
  }

  /// Whether the ending of a name tells a format or a packing.
  private static func isKnown(_ name: String) -> Bool {
    Packing(fileName: name) == .archive || InputFormat(fileName: name) != nil
  }

  private static func advice(_ kind: FileSystem.Status.Kind) -> String {
    switch kind {
    case .fifo: "this is a FIFO, not a file: save what it carries to a file, or use --stdin"
    case .socket: "this is a socket, not a file: save what it carries to a file"
    default: "this is a device, not a file: save what it carries to a file, or use --stdin"
    }
  }
}
