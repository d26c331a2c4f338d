/** What one way of saying it has and the other has not. */
export interface Lost {
  /** As it stands: `--rm`, `depends_on`. */
  readonly what: string;
  /** One sentence. */
  readonly why: string;
}

/** The Compose file that says what a `docker run` line says. */
export interface ServiceText {
  readonly service: string;
  readonly yaml: string;
  readonly lost: readonly Lost[];
}

/** The `docker run` that says what a service says. */
export interface RunText {
  readonly service: string;
  readonly argv: readonly string[];
  /** Where the image stands in `argv`: what is before it are options. */
  readonly imageAt: number;
  readonly lost: readonly Lost[];
}

/** Any value of a YAML file. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: Yaml;
}

export function isMap(value: Yaml | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
