import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Description } from '../generate/description.ts'
import { readOperations } from '../generate/read-operations.ts'
import { writeResources } from '../generate/write-resources.ts'
import { writeTypes } from '../generate/write-types.ts'

const stoves = `
tags: [{ name: stoves, description: Stoves. }, { name: stoves.plates, description: What pots stand on. }]
paths:
  /stoves/plates:
    get:
      operationId: getPlates
      tags: [stoves]
      x-sdk: stoves.plates.list
      x-effect: none
      summary: All plates
      description: Lists them.
      security: []
      responses: { '200': { description: The plates., content: { application/json: { schema: {} } } } }
  /stoves/{stoveId}:
    post:
      operationId: lightStove
      tags: [stoves]
      x-sdk: stoves.light
      x-effect: costs-money
      x-since: 2026-08
      x-source: Seen in a kitchen.
      deprecated: true
      summary: Light a stove
      description: Sets it on fire.
      security: [{ oauth2: [all] }, { oauth2: ['devices:write'] }]
      parameters:
        - { name: stoveId, in: path, required: true, description: Which., schema: { type: string } }
        - name: minutes
          in: query
          description: How long.
          deprecated: true
          x-since: 2026-09
          x-source: Told by a cook.
          schema: { type: integer, format: int32, minimum: 0, maximum: 90, default: 5 }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Fire' } } }
      responses:
        '200': { description: The fire as it burns., content: { application/json: { schema: { $ref: '#/components/schemas/Fire' } } } }
        '409': { description: It burns already. }
components:
  schemas:
    Fire:
      type: object
      description: What burns.
      x-source: One saw only smoke.
      properties:
        logs: { type: array, description: Of wood., maxItems: 3, items: { type: string }, examples: [[oak, ash]] }
        name: { type: string, description: Its name., minLength: 1, maxLength: 9 }
        description: { type: string, format: uri, description: Where it is described. }
`

describe('on hover', async () => {
  const description = parse(stoves) as Description
  const operations = readOperations(description, {
    all: { meaning: 'All.' },
    'devices:write': { meaning: 'Some.' },
  })
  const types = await writeTypes(description, operations)
  const resources = writeResources(description, operations)

  it('a method says what it does, answers, needs and costs, what may go wrong and how surely that is known', () => {
    expect(resources).toContain(`  /**
   * Light a stove.
   *
   * Sets it on fire.
   *
   * \`POST /stoves/{stoveId}\`, answered with 200: The fire as it burns.
   *
   * - Scopes: One of \`all\`, \`devices:write\`.
   * - Effect: It costs money or contacts somebody each time, so it is not repeated unasked.
   * - 409: It burns already.
   * - Since: 2026-08
   * - Source: Seen in a kitchen.
   *
   * @deprecated sipgate may take it away.
   */
  light(args: StovesLightArguments, options?: Options): Promise<Fire>

  /** What pots stand on. */
  readonly plates: StovesPlatesResource<Options>
}`)
  })

  it('an argument says its limits, its default and how surely it is known, as its parameter does', () => {
    expect(types).toContain(`    /**
     * How long.
     *
     * At least \`0\`; at most \`90\`.
     *
     * Since 2026-09.
     *
     * Source: Told by a cook.
     *
     * @deprecated
     * @default 5
     */
    minutes?: number | undefined;`)
  })

  it('a type and its fields do so, too', () => {
    expect(types).toContain(`/**
 * What burns.
 *
 * Source: One saw only smoke.
 */
export interface Fire {
    /**
     * Of wood.
     *
     * At most \`3\` items.
     * @example ["oak","ash"]
     */
    logs?: string[];
    /**
     * Its name.
     *
     * Not empty; at most \`9\` characters.
     */
    name?: string;
    /**
     * Where it is described.
     *
     * Format \`uri\`.
     */
    description?: string;
}`)
  })
})
