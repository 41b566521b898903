// Asks kube-apiserver for the verdict of each variant: npm run lint-verdicts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../flux/cluster.ts';
import { askServer } from './ask-server.ts';
import { variants } from './variants.ts';

const folder = mkdtempSync(join(tmpdir(), 'dhallmark-verdicts-'));
const cluster = await startCluster(folder, ['--allow-privileged=true']);
try {
  const { text } = await cluster.send({ path: '/version' });
  const { major, minor } = JSON.parse(text) as { major: string; minor: string };
  const verdicts = await askServer(cluster, variants);
  const file = join(import.meta.dirname, 'golden/verdicts.json');
  const table = { kubernetes: `${major}.${minor}`, verdicts };
  writeFileSync(file, `${JSON.stringify(table, undefined, 2)}\n`);
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
