/** Bytes that are kept until they are released. */
export interface KeptBytes {
  /** A view: it is good until the release. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly release: () => void;
}

export interface ByteBlocks {
  /** Copies bytes into a block; more than a block holds get one of their own. */
  readonly keep: (bytes: Uint8Array) => KeptBytes;
  /** Blocks that are there, in use or not. */
  readonly count: () => number;
}

interface Block {
  readonly memory: Uint8Array<ArrayBuffer>;
  filled: number;
  inUse: number;
}

/**
 * Memory for output that has to wait, in blocks that are used again and again.
 *
 * A flood passes through at a hundred megabytes in a few seconds. An array for each piece of it would
 * be filled with zeros, be filled again, and be collected, which took a tenth of the time of all.
 * When nothing is kept any more, all blocks but one are let go.
 */
export function createByteBlocks(blockSize: number): ByteBlocks {
  let free: Block[] = [];
  let current: Block | undefined;
  let count = 0;
  /** Pieces that are not released yet, in all blocks. */
  let kept = 0;

  const create = (size: number): Block => {
    count += 1;
    return { memory: new Uint8Array(size), filled: 0, inUse: 0 };
  };
  const blockFor = (length: number): Block => {
    if (length > blockSize) return create(length);
    if (current && current.filled + length <= blockSize) return current;
    current = free.pop() ?? create(blockSize);
    return current;
  };
  const giveBack = (block: Block): void => {
    block.filled = 0;
    if (block.memory.length !== blockSize) count -= 1;
    else if (block !== current) free.push(block);
    if (kept > 0) return;
    count -= free.length;
    free = [];
  };
  return {
    keep: (bytes) => {
      const block = blockFor(bytes.length);
      const from = block.filled;
      block.filled += bytes.length;
      block.inUse += 1;
      kept += 1;
      const view = block.memory.subarray(from, block.filled);
      view.set(bytes);
      let released = false;
      return {
        bytes: view,
        release: () => {
          if (released) return;
          released = true;
          block.inUse -= 1;
          kept -= 1;
          if (block.inUse === 0) giveBack(block);
        },
      };
    },
    count: () => count,
  };
}
