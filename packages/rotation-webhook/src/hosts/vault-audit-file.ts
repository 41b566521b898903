import { open, stat, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { readAuditPosition, writeAuditPosition } from './audit-position.ts';
import { serveAuditLine, type AuditSink, type Stop } from './audit-sink.ts';

/** An audit file and how far it is served. */
export interface AuditFile {
  readonly file: string;
  /** Where the position is kept over restarts; undefined to start at the end of the file. */
  readonly positionFile: string | undefined;
  /** A longer line, in bytes, is skipped. */
  readonly longestLine: number;
  /** Milliseconds between two looks; a second where it is left out. */
  readonly everyMs?: number;
}

const NEWLINE = 0x0a;
const CHUNK = 65_536;

/**
 * Follows an audit file through rotation and truncation. With a position file it continues where the
 * last process had served all lines; without, it starts at the end of the file, and what was written
 * while no process ran is left to the nightly check.
 *
 * @example
 * const stop = followAuditFile({ file, positionFile, longestLine: 1_048_576 }, { webhook, log });
 */
export function followAuditFile(followed: AuditFile, sink: AuditSink): Stop {
  const controller = new AbortController();
  const done = new AuditFollower(followed, sink, controller.signal).run();
  return async () => {
    controller.abort();
    await done;
  };
}

class AuditFollower {
  readonly #followed: AuditFile;
  readonly #sink: AuditSink;
  readonly #signal: AbortSignal;
  #handle: FileHandle | undefined;
  #inode = 0;
  /** The end of the last line that is served, in bytes. */
  #served = 0;
  /** Inside a line that is too long. */
  #isSkipping = false;
  #written = '';

  constructor(followed: AuditFile, sink: AuditSink, signal: AbortSignal) {
    this.#followed = followed;
    this.#sink = sink;
    this.#signal = signal;
  }

  async run(): Promise<void> {
    await this.#openAtStart();
    while (!this.#signal.aborted) {
      await this.#serveNewLines();
      if (await this.#isReplaced()) {
        // what Vault wrote between the last look and the rotation is in the old file
        await this.#serveNewLines();
        await this.#openAgain();
        continue;
      }
      await wait(this.#followed.everyMs ?? 1000, undefined, { signal: this.#signal }).catch(
        () => undefined,
      );
    }
    await this.#handle?.close();
  }

  async #openAtStart(): Promise<void> {
    const { file, positionFile } = this.#followed;
    this.#handle = await open(file).catch(() => undefined);
    const stats = await this.#handle?.stat();
    if (stats === undefined) return;
    this.#inode = stats.ino;
    const last = positionFile === undefined ? undefined : await readAuditPosition(positionFile);
    if (last === undefined) this.#served = stats.size;
    else if (last.inode === stats.ino && last.position <= stats.size) this.#served = last.position;
    else {
      const reason = 'the audit file was replaced while the webhook did not run';
      this.#sink.log.error({ alarm: true, reason }, 'events of Vault may be lost');
    }
    await this.#keepPosition();
  }

  async #isReplaced(): Promise<boolean> {
    const [current, own] = [
      await stat(this.#followed.file).catch(() => undefined),
      await this.#handle?.stat(),
    ];
    if (current === undefined) return false;
    return current.ino !== this.#inode || (own !== undefined && own.size < this.#served);
  }

  async #openAgain(): Promise<void> {
    await this.#handle?.close();
    this.#handle = await open(this.#followed.file).catch(() => undefined);
    this.#inode = (await this.#handle?.stat())?.ino ?? 0;
    this.#served = 0;
    this.#isSkipping = false;
    await this.#keepPosition();
  }

  /** Serves whole lines; the end of the file without a newline waits for its rest. */
  async #serveNewLines(): Promise<void> {
    let rest = Buffer.alloc(0);
    for (let at = this.#served; !this.#signal.aborted;) {
      const chunk = await this.#read(at);
      if (chunk.length === 0) return;
      at += chunk.length;
      let text = Buffer.concat([rest, chunk]);
      for (let end = text.indexOf(NEWLINE); end >= 0; end = text.indexOf(NEWLINE)) {
        if (!this.#isSkipping && !(await this.#serve(text.toString('utf8', 0, end)))) return;
        this.#isSkipping = false;
        text = text.subarray(end + 1);
        this.#served = at - text.length;
      }
      this.#isSkipping ||= text.length > this.#followed.longestLine;
      if (this.#isSkipping) this.#served = at;
      rest = this.#isSkipping ? Buffer.alloc(0) : text;
      await this.#keepPosition();
    }
  }

  async #serve(line: string): Promise<boolean> {
    return serveAuditLine(line, this.#sink, this.#signal);
  }

  async #read(position: number): Promise<Buffer> {
    const buffer = Buffer.alloc(CHUNK);
    const read = await this.#handle?.read(buffer, 0, CHUNK, position);
    return buffer.subarray(0, read?.bytesRead ?? 0);
  }

  async #keepPosition(): Promise<void> {
    const { positionFile } = this.#followed;
    const position = { inode: this.#inode, position: this.#served };
    const text = JSON.stringify(position);
    if (positionFile === undefined || text === this.#written) return;
    await writeAuditPosition(positionFile, position);
    this.#written = text;
  }
}
