import * as v from 'valibot';

const Manifest = v.object({
  resources: v.array(
    v.object({
      name: v.string(),
      schema: v.looseObject({
        fields: v.array(v.looseObject({ name: v.string() })),
      }),
    }),
  ),
});

/** What a manifest says of each table's columns and keys, as comparable text. */
type Told = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What changed in the schemas between two descriptors (texts of datapackage.json), in words. */
export function schemaChanges(before: string | undefined, after: string | undefined): string[] {
  if (before === after) return [];
  if (before === undefined) return ['datapackage.json is new'];
  if (after === undefined) return ['datapackage.json is gone'];
  const [old, now] = [toldBy(before), toldBy(after)];
  if (old === undefined || now === undefined) return ['datapackage.json is not one of ours'];
  return changes(old, now).flatMap(([table, change]) => {
    const [was, is] = [old.get(table), now.get(table)];
    if (was === undefined || is === undefined) return [`${table} is ${change}`];
    return changes(was, is).map(([part, how]) => `${table}: ${part} is ${how}`);
  });
}

function toldBy(manifest: string): Told | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Manifest), manifest);
  if (!read.success) return undefined;
  return new Map(
    read.output.resources.map(({ name, schema: { fields, ...rest } }) => [
      name,
      new Map([
        ...fields.map((field) => [`column ${field.name}`, JSON.stringify(field)] as const),
        ...Object.entries(rest).map(([key, value]) => [key, JSON.stringify(value)] as const),
      ]),
    ]),
  );
}

type How = 'new' | 'gone' | 'changed';

/** Keys whose values differ, with how. */
function changes<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): (readonly [string, How])[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const how: How = was === undefined ? 'new' : is === undefined ? 'gone' : 'changed';
    return was === is ? [] : [[key, how] as const];
  });
}
