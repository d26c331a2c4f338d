import * as z from 'zod/mini';

/**
 * What the engine's lists look like, as far as they are used.
 *
 * Only what an object cannot be without is demanded: engines differ between versions and products,
 * and one odd object must not hide all others.
 */
const text = z.optional(z.nullable(z.string()));
const labels = z.optional(z.nullable(z.record(z.string(), z.string())));

export const containerAnswer = z.object({
  Id: z.string(),
  Names: z.optional(z.nullable(z.array(z.string()))),
  Image: text,
  ImageID: text,
  State: text,
  Status: text,
  Created: z.optional(z.nullable(z.number())),
  Labels: labels,
  SizeRw: z.optional(z.number()),
  Ports: z.optional(
    z.nullable(
      z.array(
        z.object({
          IP: text,
          PrivatePort: z.number(),
          PublicPort: z.optional(z.number()),
          Type: text,
        }),
      ),
    ),
  ),
  Mounts: z.optional(z.nullable(z.array(z.object({ Type: text, Name: text })))),
  NetworkSettings: z.optional(
    z.nullable(
      z.object({
        Networks: z.optional(
          z.nullable(z.record(z.string(), z.nullable(z.object({ NetworkID: text })))),
        ),
      }),
    ),
  ),
});
export type ContainerAnswer = z.infer<typeof containerAnswer>;

export const imageAnswer = z.object({
  Id: z.string(),
  ParentId: text,
  RepoTags: z.optional(z.nullable(z.array(z.string()))),
  RepoDigests: z.optional(z.nullable(z.array(z.string()))),
  Created: z.optional(z.number()),
  Size: z.optional(z.number()),
  Labels: labels,
});
export type ImageAnswer = z.infer<typeof imageAnswer>;

export const networkAnswer = z.object({
  Id: z.string(),
  Name: z.string(),
  Driver: text,
  Created: text,
  Scope: text,
  Ingress: z.optional(z.boolean()),
  ConfigOnly: z.optional(z.boolean()),
  Labels: labels,
});
export type NetworkAnswer = z.infer<typeof networkAnswer>;

export const volumeAnswer = z.object({ Name: z.string(), Driver: text, Labels: labels });
export type VolumeAnswer = z.infer<typeof volumeAnswer>;

const volumesAnswer = z.object({ Volumes: z.optional(z.nullable(z.array(z.unknown()))) });

/** `/version`; `MinAPIVersion` is missing on engines that take everything they ever took. */
export const versionAnswer = z.object({
  Version: z.string(),
  ApiVersion: z.string(),
  MinAPIVersion: text,
  Os: text,
  Arch: text,
});

/** `/info`: the engine's identity and clock, and what it stores images with. */
export const infoAnswer = z.object({
  ID: text,
  OSType: text,
  SystemTime: text,
  DriverStatus: z.optional(z.nullable(z.array(z.array(z.string())))),
  Swarm: z.optional(
    z.nullable(z.object({ LocalNodeState: text, ControlAvailable: z.optional(z.boolean()) })),
  ),
});

/** What `/containers/ID/json` says: `--rm`, and which volumes were given by name. */
export const inspectAnswer = z.object({
  HostConfig: z.optional(
    z.nullable(
      z.object({
        AutoRemove: z.optional(z.boolean()),
        Binds: z.optional(z.nullable(z.array(z.string()))),
        Mounts: z.optional(z.nullable(z.array(z.object({ Type: text, Source: text })))),
      }),
    ),
  ),
});

/** When a container or an image was made, to the nanosecond: lists have whole seconds. */
export const creationAnswer = z.object({ Created: text });

/** `/images/ID/json`, for the one thing that no list says. */
export const imageInspectAnswer = z.object({
  Metadata: z.optional(z.nullable(z.object({ LastTagTime: text }))),
});

/** `/system/df`, as far as no list says it. */
export const usageAnswer = z.object({
  Volumes: z.optional(
    z.nullable(
      z.array(
        z.object({
          Name: z.string(),
          UsageData: z.optional(z.nullable(z.object({ Size: z.number() }))),
        }),
      ),
    ),
  ),
  BuildCache: z.optional(
    z.nullable(
      z.array(
        z.object({
          ID: z.string(),
          /** One until API 1.42, then several. */
          Parent: text,
          Parents: z.optional(z.nullable(z.array(z.string()))),
          Type: text,
          Description: text,
          InUse: z.optional(z.boolean()),
          Shared: z.optional(z.boolean()),
          Size: z.optional(z.number()),
          CreatedAt: text,
          LastUsedAt: text,
        }),
      ),
    ),
  ),
});

/** Reads a list, leaving out what is not an object of that kind; nothing when it is no list. */
export function readList<T>(shape: z.ZodMiniType<T>, answer: unknown): readonly T[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.flatMap((item) => {
    const parsed = shape.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The volumes' list comes wrapped in an object, and is null when it is empty. */
export function unwrapVolumes(answer: unknown): unknown {
  const parsed = volumesAnswer.safeParse(answer);
  return parsed.success ? (parsed.data.Volumes ?? []) : undefined;
}
