// Records count code points; strings of JavaScript count UTF-16 units. Characters outside the basic plane
// are two units and one code point.

/** Turns the places of one text from one count into the other. */
export class Offsets {
  constructor(text) {
    this.text = text;
    // The places, in units, of characters that are two of them.
    this.pairs = [];
    for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) this.pairs.push(match.index);
    this.points = text.length - this.pairs.length;
  }

  /** Units before a code point. */
  unit(point) {
    let [low, high] = [0, this.pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pairs[middle] - middle < point) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, Math.min(this.text.length, point + low));
  }

  /** Code points before a unit; the middle of a pair counts as its beginning. */
  point(unit) {
    let [low, high] = [0, this.pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pairs[middle] + 1 < unit) low = middle + 1;
      else high = middle;
    }
    return Math.min(unit, this.pairs[low] === unit - 1 ? unit - 1 : unit) - low;
  }
}
