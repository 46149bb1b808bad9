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

/** The number at this address, in all four lanes; zero where it is below. */
function activeAt(x: usize): v128 {
  return f32x4.pmax(f32x4.splat(0), v128.load32_splat(x))
}

/** h = start + max(0, x) · W. No branches: which numbers are above zero is hard to foresee. */
export function projectActive(
  x: usize,
  w: usize,
  start: usize,
  h: usize,
  rows: i32,
  width: i32,
): void {
  const bytes: usize = (<usize>width) << 2
  const end: usize = x + ((<usize>rows) << 2)
  let j: usize = 0
  for (; j + 64 <= bytes; j += 64) {
    let a = v128.load(start + j)
    let b = v128.load(start + j, 16)
    let c = v128.load(start + j, 32)
    let d = v128.load(start + j, 48)
    let row = w + j
    for (let at = x; at < end; at += 8) {
      const x0 = activeAt(at)
      const x1 = activeAt(at + 4)
      const next = row + bytes
      a = f32x4.add(a, f32x4.add(f32x4.mul(x0, v128.load(row)), f32x4.mul(x1, v128.load(next))))
      b = f32x4.add(
        b,
        f32x4.add(f32x4.mul(x0, v128.load(row, 16)), f32x4.mul(x1, v128.load(next, 16))),
      )
      c = f32x4.add(
        c,
        f32x4.add(f32x4.mul(x0, v128.load(row, 32)), f32x4.mul(x1, v128.load(next, 32))),
      )
      d = f32x4.add(
        d,
        f32x4.add(f32x4.mul(x0, v128.load(row, 48)), f32x4.mul(x1, v128.load(next, 48))),
      )
      row = next + bytes
    }
    v128.store(h + j, a)
    v128.store(h + j, b, 16)
    v128.store(h + j, c, 32)
    v128.store(h + j, d, 48)
  }
  for (; j < bytes; j += 16) {
    let sum = v128.load(start + j)
    let row = w + j
    for (let at = x; at < end; at += 16) {
      const row1 = row + bytes
      const row2 = row1 + bytes
      const row3 = row2 + bytes
      const a = f32x4.add(
        f32x4.mul(activeAt(at), v128.load(row)),
        f32x4.mul(activeAt(at + 4), v128.load(row1)),
      )
      const b = f32x4.add(
        f32x4.mul(activeAt(at + 8), v128.load(row2)),
        f32x4.mul(activeAt(at + 12), v128.load(row3)),
      )
      sum = f32x4.add(sum, f32x4.add(a, b))
      row = row3 + bytes
    }
    v128.store(h + j, sum)
  }
}

/** h = the sum of the rows at these `count` addresses; sixteen numbers at a time, as long as there are so many. */
export function sumRows(addresses: usize, count: i32, h: usize, width: i32): void {
  const end: usize = addresses + ((<usize>count) << 2)
  const bytes: usize = (<usize>width) << 2
  let j: usize = 0
  for (; j + 64 <= bytes; j += 64) {
    let a = f32x4.splat(0)
    let b = a
    let c = a
    let d = a
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
    let sum = f32x4.splat(0)
    for (let at = addresses; at < end; at += 4)
      sum = f32x4.add(sum, v128.load(<usize>load<u32>(at) + j))
    v128.store(h + j, sum)
  }
}
