import HearsayCLI

/// The executable `hearsay`.
///
/// All that it does is in the module HearsayCLI, which the server of `hearsay review` uses as well.
@main
struct HearsayExecutable {
  static func main() async { await HearsayMain.run() }
}
