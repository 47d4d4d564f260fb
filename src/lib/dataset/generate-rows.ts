/** Writes rows.ts: the TypeScript row types of the data package, from its descriptor. */
import { format, resolveConfig } from 'prettier';
import type { Descriptor, Field, FieldType, Resource } from './descriptor';

const typeScriptTypes: Record<FieldType, string> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  date: 'string'
};

const header = `/**
 * The rows of the data package, one interface a table.
 * Written by \`npm run generate:rows\` from data/datapackage.json: change that file, not this one.
 * Dates are ISO strings (2024-02-07); an empty cell is null.
 */`;

/** The whole text of rows.ts, formatted as the project's other files are. */
export async function rowsSource({ resources }: Descriptor): Promise<string> {
  const names = resources.map(({ name }) => `'${name}'`);
  const parts = [
    header,
    ...resources.flatMap((resource) => [...unionTypes(resource), rowInterface(resource)]),
    tableRows(resources),
    `export const tableNames = [${names.join(', ')}] as const;`,
    'export type TableName = (typeof tableNames)[number];'
  ];
  const filepath = 'src/lib/dataset/rows.ts';
  return format(parts.join('\n\n'), { ...(await resolveConfig(filepath)), filepath });
}

function unionTypes(resource: Resource): string[] {
  return resource.fields.flatMap((field) => {
    if (!field.categories) return [];
    const values = field.categories.map(({ value }) => `'${value}'`);
    return [`export type ${unionName(resource, field)} = ${values.join(' | ')};`];
  });
}

function rowInterface(resource: Resource): string {
  const columns = resource.fields.map((field) => {
    const type = field.categories ? unionName(resource, field) : typeScriptTypes[field.type];
    return `  ${field.name}: ${type}${field.constraints.required ? '' : ' | null'};`;
  });
  return `/** ${resource.description} */\nexport interface ${rowName(resource)} {\n${columns.join('\n')}\n}`;
}

function tableRows(resources: Resource[]): string {
  const entries = resources.map((resource) => `  ${resource.name}: ${rowName(resource)};`);
  return `/** Row type by table name. */\nexport interface TableRows {\n${entries.join('\n')}\n}`;
}

function rowName(resource: Resource): string {
  return `${entityName(resource)}Row`;
}

function unionName(resource: Resource, field: Field): string {
  return entityName(resource) + pascalCase(field.name);
}

/** \`countries\` → \`Country\`, \`aliases\` → \`Alias\`, \`polling_abroad\` → \`PollingAbroad\`. */
function entityName({ name }: Resource): string {
  if (name.endsWith('ies')) return pascalCase(name.replace(/ies$/, 'y'));
  if (name.endsWith('ases')) return pascalCase(name.replace(/es$/, ''));
  return pascalCase(name.replace(/s$/, ''));
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
