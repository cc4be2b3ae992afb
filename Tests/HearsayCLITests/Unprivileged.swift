import Foundation

/// How to run the binary as a user whom permissions bind.
enum Unprivileged {
  /// What to put before the command: nothing for an ordinary user, a command that changes the user for
  /// root; nil where that does not work.
  static let wrapper: [String]? = {
    guard geteuid() == 0 else { return [] }
    let paths = ["/usr/bin/setpriv", "/bin/setpriv"]
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    let wrapper = [path, "--reuid=65534", "--regid=65534", "--clear-groups"]
    let trial = try? CommandRun(["--version"], through: wrapper)
    return trial?.status == 0 ? wrapper : nil
  }()
}
