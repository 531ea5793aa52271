import { describe, expect, it } from 'vitest'
import { faults, type Pages, type Weighed } from './report'

const page = (scriptGzip: number, performance = 99, accessibility = 100): Weighed => ({
  weight: { transferred: 0, byKind: {}, requests: 0, scriptGzip, scripts: 0, complaints: [] },
  score: {
    runs: 1,
    scores: { performance, accessibility, 'best-practices': 100 },
    spread: [performance, performance],
    timings: {},
    missed: {},
  },
})

const with_ = (quiz: Weighed): Pages => ({ bare: page(100_000), quiz })

describe('page weight', () => {
  it('may be as much as is promised, and not more', () => {
    expect(faults(with_(page(135_000, 96)))).toEqual([])
    expect(faults(with_(page(135_001)))).toHaveLength(1)
    expect(faults(with_(page(100_000, 95.9)))[0]).toContain('3.1 points below the bare page')
    expect(faults(with_(page(100_000, 99, 97)))[0]).toContain('accessibility is 97')
  })

  it('is judged without scores when there are none', () => {
    const { weight } = page(200_000, 0, 0)
    expect(faults({ bare: page(100_000), quiz: { weight } })).toHaveLength(1)
  })
})
