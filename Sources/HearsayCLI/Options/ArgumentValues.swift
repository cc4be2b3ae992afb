public import ArgumentParser
public import Hearsay

extension ClaimKind: ExpressibleByArgument {}

extension InputFormat: ExpressibleByArgument {}

extension RecordSchema: ExpressibleByArgument {}
