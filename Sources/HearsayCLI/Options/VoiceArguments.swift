import ArgumentParser

/// Whose statements are wanted: what the commands that show records share.
struct VoiceArguments: ParsableArguments {
  @Flag(
    help:
      "Tell the checkable statements that the article itself makes, too: source_type author, no cue."
  )
  var unattributed = false
}
