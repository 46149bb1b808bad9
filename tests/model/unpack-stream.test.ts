// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpackStream } from '../../src/model/unpack-stream'
import { streamOf } from '../support/model-server'

const CONTENT = new TextEncoder().encode('Lists of names, and of names of places. '.repeat(200))
const PACKED = new Uint8Array(gzipSync(CONTENT))

/** The bytes in pieces of one length. */
function piecesOf(bytes: Uint8Array<ArrayBuffer>, length: number) {
  const starts = Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) => i * length)
  return starts.map((start) => bytes.slice(start, start + length))
}

async function unpack(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array> {
  const stream = await unpackStream(streamOf(pieces))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

describe('unpackStream', () => {
  it.each([1, 2, 7, 100_000])('unpacks what is packed, in pieces of %i bytes', async (length) => {
    expect(await unpack(piecesOf(PACKED, length))).toEqual(CONTENT)
  })

  it.each([1, 2, 7, 100_000])('leaves other bytes alone, in pieces of %i', async (length) => {
    expect(await unpack(piecesOf(CONTENT, length))).toEqual(CONTENT)
  })

  it.each([
    ['nothing', []],
    ['one byte', [0x1f]],
    ['two bytes of which one fits', [0x1f, 0x8c]],
  ])('leaves %s alone', async (_what, bytes) => {
    expect(await unpack([Uint8Array.from(bytes)])).toEqual(Uint8Array.from(bytes))
  })

  it('fails where the packed bytes end too early', async () => {
    await expect(unpack([PACKED.slice(0, -5)])).rejects.toThrow()
  })

  it('can be called off', async () => {
    let reason: unknown
    const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        controller.enqueue(CONTENT)
      },
      cancel: (given) => {
        reason = given
      },
    })
    await (await unpackStream(source)).cancel('enough')
    expect(reason).toBe('enough')
  })
})
