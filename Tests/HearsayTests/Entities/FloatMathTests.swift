import Foundation
import Testing

@testable import Hearsay

@Suite struct FloatMathTests {
  @Test func exponentialsAndLogarithmsAreRightToSixDigits() {
    for step in -790...790 {
      let x = Float(step) / 10
      let wanted = exp(Double(x))
      #expect(abs(Double(FloatMath.exp(x)) - wanted) <= wanted * 4e-6, "at \(x)")
    }
    for step in 1...4000 {
      let x = Float(step) / 100
      #expect(abs(Double(FloatMath.log(x)) - log(Double(x))) < 2e-6, "at \(x)")
    }
    #expect(FloatMath.exp(0) > 0.999_999 && FloatMath.exp(-81) == 0)
    #expect(FloatMath.exp(-.infinity) == 0)
  }
}
