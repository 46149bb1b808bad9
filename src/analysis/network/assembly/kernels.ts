// AssemblyScript: `npm run kernels` compiles it to WebAssembly with SIMD. Addresses are bytes, lengths are numbers of floats
// and multiples of four. WebAssembly's arithmetic is the same on every machine.

/** h += x · W, where W has a row of `width` numbers for each of the `rows` numbers of x; four rows at a time. */
export function project(x: usize, w: usize, h: usize, rows: i32, width: i32): void {
  const bytes: usize = (<usize>width) << 2
  for (let d: i32 = 0; d < rows; d += 4) {
    const at = x + ((<usize>d) << 2)
    const x0 = v128.load32_splat(at)
    const x1 = v128.load32_splat(at, 4)
    const x2 = v128.load32_splat(at, 8)
    const x3 = v128.load32_splat(at, 12)
    const row0 = w + <usize>d * bytes
    const row1 = row0 + bytes
    const row2 = row1 + bytes
    const row3 = row2 + bytes
    for (let j: usize = 0; j < bytes; j += 16) {
      const a = f32x4.add(f32x4.mul(x0, v128.load(row0 + j)), f32x4.mul(x1, v128.load(row1 + j)))
      const b = f32x4.add(f32x4.mul(x2, v128.load(row2 + j)), f32x4.mul(x3, v128.load(row3 + j)))
      v128.store(h + j, f32x4.add(v128.load(h + j), f32x4.add(a, b)))
    }
  }
}

/** h += max(0, x) · W: numbers of x that are not above zero cost nothing. */
export function projectActive(x: usize, w: usize, h: usize, rows: i32, width: i32): void {
  const bytes: usize = (<usize>width) << 2
  for (let d: i32 = 0; d < rows; d++) {
    const value = load<f32>(x + ((<usize>d) << 2))
    if (!(value > 0)) continue
    const factor = f32x4.splat(value)
    const row = w + <usize>d * bytes
    for (let j: usize = 0; j < bytes; j += 16)
      v128.store(h + j, f32x4.add(v128.load(h + j), f32x4.mul(factor, v128.load(row + j))))
  }
}

/** h += the sum of the rows at these `count` addresses; sixteen numbers at a time, as long as there are so many. */
export function addRows(addresses: usize, count: i32, h: usize, width: i32): void {
  const end: usize = addresses + ((<usize>count) << 2)
  const bytes: usize = (<usize>width) << 2
  let j: usize = 0
  for (; j + 64 <= bytes; j += 64) {
    let a = v128.load(h + j)
    let b = v128.load(h + j, 16)
    let c = v128.load(h + j, 32)
    let d = v128.load(h + j, 48)
    for (let at = addresses; at < end; at += 4) {
      const row = <usize>load<u32>(at) + j
      a = f32x4.add(a, v128.load(row))
      b = f32x4.add(b, v128.load(row, 16))
      c = f32x4.add(c, v128.load(row, 32))
      d = f32x4.add(d, v128.load(row, 48))
    }
    v128.store(h + j, a)
    v128.store(h + j, b, 16)
    v128.store(h + j, c, 32)
    v128.store(h + j, d, 48)
  }
  for (; j < bytes; j += 16) {
    let sum = v128.load(h + j)
    for (let at = addresses; at < end; at += 4)
      sum = f32x4.add(sum, v128.load(<usize>load<u32>(at) + j))
    v128.store(h + j, sum)
  }
}
