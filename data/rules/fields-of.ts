import type * as z from 'zod/mini';
import { collections } from '../../src/model/dataset.js';
import { patterns } from '../../src/model/patterns.js';
import type { PatternName } from '../../src/model/patterns.js';
import type { Entry, Step } from './finding.js';

/** What the schema calls a value: a written form, a text in several languages, or any other text. */
export type Form = PatternName | 'localized-text' | 'line';

/** A value of a record: where it stands, what it is, what it says. */
export interface Field {
  readonly path: readonly Step[];
  readonly form: Form;
  readonly value: unknown;
}

type Definition = z.core.$ZodTypeDef & {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
};

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as Definition;
const formOfPattern = new Map<string, PatternName>((Object.keys(patterns) as PatternName[]).map((name) => [String(patterns[name]), name]));

/** The written form that a text schema asks for. */
const formOf = ({ checks = [] }: Definition): Form =>
  checks
    .map(({ _zod: { def } }) => ('pattern' in def ? formOfPattern.get(String(def.pattern)) : undefined))
    .find((form) => form !== undefined) ?? 'line';

/** Keys and values of a record by language; as a whole it is a localized text if its values are texts. */
function fieldsOfRecord({ keyType, valueType }: Definition, value: object, path: readonly Step[]): Field[] {
  const whole: Field[] = definitionOf(valueType!).type === 'string' ? [{ path, form: 'localized-text', value }] : [];
  const parts = Object.entries(value).flatMap(([key, part]): Field[] => [
    { path: [...path, key], form: formOf(definitionOf(keyType!)), value: key },
    ...walk(valueType!, part, [...path, key]),
  ]);
  return [...whole, ...parts];
}

function walk(schema: z.core.$ZodType, value: unknown, path: readonly Step[]): Field[] {
  if (value === undefined) return [];
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
      return walk(definition.innerType!, value, path);
    case 'array':
      return (value as unknown[]).flatMap((item, i) => walk(definition.element!, item, [...path, i]));
    case 'object':
      return Object.entries(definition.shape!).flatMap(([key, part]) =>
        walk(part, (value as Record<string, unknown>)[key], [...path, key]),
      );
    case 'record':
      return fieldsOfRecord(definition, value as object, path);
    case 'string':
      return [{ path, form: formOf(definition), value }];
    default:
      return [];
  }
}

/** Every text of a record with the form that the schema gives it; numbers, choices and yes or no are left out. */
export const fieldsOf = ({ list, record }: Entry): Field[] => walk(collections[list], record, []);
