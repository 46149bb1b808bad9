// AssemblyScript: compiled by compile-kernels.ts behind the kernels of src/analysis/network/assembly. Addresses are bytes,
// lengths are numbers of floats and multiples of four. WebAssembly's arithmetic is the same on every machine, and so are
// the models.

/** G += xᵀ · g: the gradient of `project` by W. */
export function addOuter(x: usize, g: usize, gradient: usize, rows: i32, width: i32): void {
  const bytes: usize = (<usize>width) << 2
  for (let d: i32 = 0; d < rows; d++) {
    const value = load<f32>(x + ((<usize>d) << 2))
    if (value == 0) continue
    const factor = f32x4.splat(value)
    const row = gradient + <usize>d * bytes
    for (let j: usize = 0; j < bytes; j += 16)
      v128.store(row + j, f32x4.add(v128.load(row + j), f32x4.mul(factor, v128.load(g + j))))
  }
}

/** G += Xᵀ · g for four rows of x and of g at once, each behind the other: the gradient is gone through but once. */
export function addOuters(x: usize, g: usize, gradient: usize, rows: i32, width: i32): void {
  const bytes: usize = (<usize>width) << 2
  const step: usize = (<usize>rows) << 2
  const g1 = g + bytes
  const g2 = g1 + bytes
  const g3 = g2 + bytes
  for (let d: i32 = 0; d < rows; d++) {
    const at = x + ((<usize>d) << 2)
    const x0 = v128.load32_splat(at)
    const x1 = v128.load32_splat(at + step)
    const x2 = v128.load32_splat(at + 2 * step)
    const x3 = v128.load32_splat(at + 3 * step)
    const row = gradient + <usize>d * bytes
    for (let j: usize = 0; j < bytes; j += 16) {
      const a = f32x4.add(f32x4.mul(x0, v128.load(g + j)), f32x4.mul(x1, v128.load(g1 + j)))
      const b = f32x4.add(f32x4.mul(x2, v128.load(g2 + j)), f32x4.mul(x3, v128.load(g3 + j)))
      v128.store(row + j, f32x4.add(v128.load(row + j), f32x4.add(a, b)))
    }
  }
}

/** gx += W · g: the gradient of `project` by x. */
export function projectBack(w: usize, g: usize, gx: usize, rows: i32, width: i32): void {
  const bytes: usize = (<usize>width) << 2
  for (let d: i32 = 0; d < rows; d++) {
    const row = w + <usize>d * bytes
    let sum = f32x4.splat(0)
    for (let j: usize = 0; j < bytes; j += 16)
      sum = f32x4.add(sum, f32x4.mul(v128.load(row + j), v128.load(g + j)))
    const total =
      f32x4.extract_lane(sum, 0) +
      f32x4.extract_lane(sum, 1) +
      f32x4.extract_lane(sum, 2) +
      f32x4.extract_lane(sum, 3)
    const at = gx + ((<usize>d) << 2)
    store<f32>(at, load<f32>(at) + total)
  }
}

/** target += factor · source. */
export function addScaled(target: usize, source: usize, factor: f32, length: i32): void {
  const bytes: usize = (<usize>length) << 2
  const f = f32x4.splat(factor)
  for (let j: usize = 0; j < bytes; j += 16)
    v128.store(target + j, f32x4.add(v128.load(target + j), f32x4.mul(f, v128.load(source + j))))
}

/** One step of Adagrad against a gradient, which is cleared. */
export function adagrad(
  values: usize,
  squares: usize,
  gradient: usize,
  length: i32,
  rate: f32,
  decay: f32,
): void {
  const bytes: usize = (<usize>length) << 2
  const r = f32x4.splat(rate)
  const d = f32x4.splat(decay)
  const zero = f32x4.splat(0)
  for (let j: usize = 0; j < bytes; j += 16) {
    const g = v128.load(gradient + j)
    if (!v128.any_true(f32x4.ne(g, zero))) continue
    v128.store(gradient + j, zero)
    const value = v128.load(values + j)
    const slope = f32x4.add(g, f32x4.mul(d, value))
    const square = f32x4.add(v128.load(squares + j), f32x4.mul(slope, slope))
    v128.store(squares + j, square)
    v128.store(values + j, f32x4.sub(value, f32x4.div(f32x4.mul(r, slope), f32x4.sqrt(square))))
  }
}
