/** The data package's descriptor, typed: the one place where tables, columns and codes are declared. */
import json from '../../../data/datapackage.json';
import type { TableName } from './rows';

export const fieldTypes = ['string', 'number', 'integer', 'boolean', 'date'] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A code that a column may hold, as the codebook explains it. */
export interface Category {
  value: string;
  label: string;
  /** What the code means, in one line. */
  description: string;
  /** Measures only: the unit of the value. */
  unit?: string;
  /** Measures only: what is counted, and what is not. */
  counts?: string;
  /** Measures only: which figures it may be set beside, and under which condition. */
  comparable?: string;
  /** Measures only: whether a mission is counted; otherwise the election. */
  ofMission?: boolean;
  /** Measures only: the measure that this one is a part of. */
  partOf?: string;
}

export interface Constraints {
  required?: boolean;
  /** A regular expression that the whole value must match. */
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

export interface Field {
  name: string;
  type: FieldType;
  title: string;
  description: string;
  format?: string;
  unit?: string;
  /** A value as it should be written. */
  example?: string;
  constraints: Constraints;
  categories?: Category[];
}

export interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

/** A table of the package. */
export interface Resource {
  name: string;
  /** The CSV file, relative to the descriptor. */
  path: string;
  title: string;
  description: string;
  fields: Field[];
  primaryKey: string[];
  uniqueKeys: string[][];
  foreignKeys: ForeignKey[];
}

/** A released version of the data, oldest first; the last is the present one. */
export interface Version {
  version: string;
  published: string;
  description: string;
}

export interface Descriptor {
  name: string;
  title: string;
  description: string;
  version: string;
  versions: Version[];
  licenses: { name: string; title: string; path: string }[];
  contributors: { title: string; roles: string[] }[];
  keywords: string[];
  resources: Resource[];
}

type FieldJson = Omit<Field, 'type' | 'constraints'> & { type: string; constraints?: Constraints };

interface ResourceJson {
  name: string;
  path: string;
  title: string;
  description: string;
  schema: {
    fields: FieldJson[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: ForeignKey[];
  };
}

const resources: ResourceJson[] = json.resources;

/** The whole descriptor, its defaults filled in. */
export const descriptor: Descriptor = { ...json, resources: resources.map(readResource) };

const byName = new Map(descriptor.resources.map((resource) => [resource.name, resource]));

/** The declaration of a table. */
export function resource(name: TableName): Resource {
  const found = byName.get(name);
  if (!found) throw new Error(`no table in the descriptor: ${name}`);
  return found;
}

/** The declaration of a column; throws where the table has none of that name. */
export function field(table: TableName, column: string): Field {
  const found = resource(table).fields.find((candidate) => candidate.name === column);
  if (!found) throw new Error(`no column in the descriptor: ${table}.${column}`);
  return found;
}

/** The codes that a column may hold, with labels and definitions, in the codebook's order. */
export function categories(table: TableName, column: string): Category[] {
  return field(table, column).categories ?? [];
}

function readResource({ schema, ...rest }: ResourceJson): Resource {
  return {
    name: rest.name,
    path: rest.path,
    title: rest.title,
    description: rest.description,
    fields: schema.fields.map(readField),
    primaryKey: schema.primaryKey ?? [],
    uniqueKeys: schema.uniqueKeys ?? [],
    foreignKeys: schema.foreignKeys ?? []
  };
}

function readField(raw: FieldJson): Field {
  const type = fieldTypes.find((known) => known === raw.type);
  if (!type) throw new Error(`unknown column type in the descriptor: ${raw.type} (column ${raw.name})`);
  return { ...raw, type, constraints: raw.constraints ?? {} };
}
