// The limits and failures of the stand-in for Azure Key Vault (fake-akv.mjs), and its counters.

let fault = {};
let forced;
/** Requests since the fault was set. */
let seen = 0;
const stats = {};
/** When requests were accepted, within the window of the limit. */
const accepted = [];

/** Replaces the fault; fake-akv.mjs describes its fields. */
export function setFault(next) {
  fault = next;
  seen = 0;
  accepted.length = 0;
}

/** Every answer of the vault from now on, as fake-akv.mjs describes it; null ends it. */
export function forceAnswer(next) {
  forced = next;
}

/** How many requests each operation got and how many were refused, since it was called before. */
export function takeStats() {
  const counted = { ...stats };
  for (const name of Object.keys(stats)) delete stats[name];
  return counted;
}

/** Counts a request by the operation that it asks for. */
export function countRequest(method, path) {
  const last = path.split('/').at(-1);
  count(['encrypt', 'decrypt', 'versions'].includes(last) ? last : method.toLowerCase());
}

const count = (name) => (stats[name] = (stats[name] ?? 0) + 1);

const throttled = {
  error: {
    code: 'Throttled',
    message:
      'Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached',
  },
};

/** Answers as the fault says; false where the request is to be answered as usual. */
export function answerFault(req, res, send) {
  seen += 1;
  return isOverLimit(res, send) || isInTurn(res, send) || isUnlucky(req, res, send);
}

function isOverLimit(res, send) {
  const { per10s, windowMs = 10_000, after, others = 0 } = fault;
  if (!per10s) return false;
  const time = Date.now();
  if (seen === 1) accepted.push(...Array.from({ length: others }, () => time));
  while (accepted.length > 0 && accepted[0] <= time - windowMs) accepted.shift();
  if (accepted.length < per10s) {
    accepted.push(time);
    return false;
  }
  count('refused');
  const wait = Math.max(1, Math.ceil((accepted[0] + windowMs - time) / 1000));
  send(res, 429, throttled, after ? { 'retry-after': String(wait) } : {});
  return true;
}

/** A limit that does not depend on how fast requests arrive. */
function isInTurn(res, send) {
  const { accept, refuse, after } = fault;
  if (!accept || (seen - 1) % (accept + refuse) < accept) return false;
  count('refused');
  send(res, 429, throttled, after ? { 'retry-after': '1' } : {});
  return true;
}

function isUnlucky(req, res, send) {
  const { every, status = 429 } = fault;
  if (!every || seen % every !== 0) return false;
  count('refused');
  if (status === 0) req.socket.destroy();
  else if (status === 429) send(res, 429, throttled);
  else send(res, status, { error: { code: 'InternalError', message: 'The service failed.' } });
  return true;
}

/** Sends the forced answer, the body repeated as often as asked for; false where there is none. */
export async function answerForced(res) {
  if (!forced) return false;
  const { status = 200, headers = {}, body, times = 1 } = forced;
  // without a body the client waits
  if (body === undefined) return true;
  res.writeHead(status, headers);
  if (times === 1) {
    res.end(body);
    return true;
  }
  const text = body.repeat(Math.ceil(65_536 / Math.max(1, body.length)));
  for (let sent = 0; sent < times && !res.destroyed; sent++) {
    if (!res.write(text)) await new Promise((ok) => res.once('drain', ok).once('close', ok));
  }
  res.end();
  return true;
}
