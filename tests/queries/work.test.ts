// @vitest-environment node
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it } from 'vitest'
import { createWorkLog, isUnderWay, type WorkFailure, type WorkLog } from '../../src/queries/work'

const FAILURE: WorkFailure = { kind: 'intake', name: 'a.pdf', reason: 'scanned', file: null }

let clock: number
let log: WorkLog

beforeEach(() => {
  clock = 1000
  log = createWorkLog(new QueryClient(), () => clock)
})

describe('the log of what is under way', () => {
  it('counts what has begun and what is done', () => {
    log.begin('files', 3)
    log.end('files', 1)
    log.begin('articles', 2)
    log.beginWords(700)
    log.endWords(300)
    expect(log.current()).toMatchObject({
      files: { done: 1, total: 3 },
      articles: { done: 0, total: 2 },
      words: { done: 300, total: 700 },
    })
  })

  it('is over when all that has begun is done', () => {
    log.begin('files', 1)
    log.begin('articles', 1)
    log.end('files', 1)
    expect(isUnderWay(log.current())).toBe(true)
    log.end('articles', 1)
    expect(isUnderWay(log.current())).toBe(false)
  })

  it('counts the time at work, and not that of pauses', () => {
    log.begin('articles', 2)
    clock += 500
    log.pause(true)
    clock += 10_000
    log.pause(false)
    clock += 250
    log.end('articles', 1)
    expect(log.current().activeFor).toBe(750)
  })

  it('keeps failures until the next round begins', () => {
    log.begin('files', 1)
    log.fail(FAILURE)
    log.end('files', 1)
    expect(log.current().failures).toEqual([FAILURE])
    log.begin('files', 1)
    expect(log.current().failures).toEqual([])
    expect(log.current().files).toEqual({ done: 0, total: 1 })
  })

  it('takes a failure off the list that is tried again', () => {
    log.begin('files', 2)
    log.fail(FAILURE)
    log.forgive(FAILURE)
    expect(log.current().failures).toEqual([])
  })

  it('keeps the other failures while one is tried again', () => {
    const other = { ...FAILURE, name: 'b.pdf' }
    log.begin('files', 2)
    log.fail(FAILURE)
    log.fail(other)
    log.end('files', 2)
    log.forgive(FAILURE)
    log.begin('files', 1)
    expect(log.current()).toMatchObject({ files: { done: 0, total: 1 }, failures: [other] })
    log.end('files', 1)
    log.begin('files', 1)
    expect(log.current().failures).toEqual([])
  })

  it('leaves out what is called off, and says so until the next round', () => {
    log.begin('articles', 3)
    log.end('articles', 1)
    log.stop()
    log.drop('articles', 2)
    expect(log.current()).toMatchObject({ articles: { done: 1, total: 1 }, isStopped: true })
    log.begin('articles', 1)
    expect(log.current().isStopped).toBe(false)
  })

  it('cannot be cleared while something is under way', () => {
    log.begin('files', 1)
    log.clear()
    expect(log.current().files.total).toBe(1)
    log.end('files', 1)
    log.clear()
    expect(log.current().files.total).toBe(0)
  })
})
