import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { type Logger, pino } from 'pino';
import { createGuard } from './access/guard.ts';
import { base, createApp } from './app.ts';
import { brotli } from './brotli.ts';
import { UsageError } from './commands/command.ts';
import { runCommand, usage } from './commands/commands.ts';
import { RenderError } from './commands/render-job.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { controlPath, controlServer } from './control/control-server.ts';
import { clientAddress } from './client-address.ts';
import { pictureLimit } from './images/picture-limit.ts';
import { openPictures, pictureWorker } from './images/open-pictures.ts';
import { embedHandler } from './embed/embed-handler.ts';
import { importFolders } from './import-folders.ts';
import { DatasetError } from './load/mistake.ts';
import { openMetrics, type Metrics } from './metrics/metrics.ts';
import { metricsHandler } from './metrics/metrics-handler.ts';
import { routeLabels } from './metrics/route-of.ts';
import { openStore } from './open-store.ts';
import { readFolders } from './read-folders.ts';
import { requestHandler } from './requests.ts';
import { figurePaths } from './routes/figures.ts';
import { pinnedReader } from './routes/pinned-request.ts';
import { fillShared } from './share/fill-shared.ts';
import { shareCards } from './share/share-cards.ts';
import { closeOnSignal } from './shutdown.ts';
import { staticHandler } from './static.ts';
import { findClient, listFiles } from './static-files.ts';
import { type DurableStore, type MetricsStore, StoreError } from './store.ts';

/** Readers' copies are of a release and of a build: an answer worded, or drawn, by another program is asked for again. */
function buildId(): string {
  const hash = createHash('sha256');
  for (const file of [import.meta.url, pictureWorker()]) hash.update(readFileSync(fileURLToPath(file)));
  return hash.digest('hex').slice(0, 7);
}

interface Told {
  readonly log: Logger;
  readonly metrics: Metrics;
}

function serverOf(store: MetricsStore, config: Config, { log, metrics }: Told) {
  const { picturesPerMinute, trustsProxy } = config;
  const pictures = metrics.pictures(openPictures());
  const onFault = (error: unknown) => log.error({ err: error }, 'fault');
  const limit = pictureLimit({ perMinute: picturesPerMinute });
  const guard = createGuard({
    access: store.access,
    readAccess: config.readAccess,
    userHeader: config.userHeader,
    addressOf: (context) => clientAddress(context, trustsProxy),
  });
  const api = createApp(store, {
    guard,
    build: buildId(),
    brotli,
    onFault,
    onAnswer: (from) => metrics.answer(from),
    pictures,
    pictureWaitS: (context) => limit.admit(clientAddress(context, trustsProxy)),
  });
  const client = findClient();
  const cards = shareCards({
    // What a chat shows of a link is shown to everybody: where reading is not open, it holds no figures.
    readerOf: ({ dataset, release }) =>
      config.readAccess === 'open'
        ? pinnedReader(store, dataset, release)
        : Promise.reject(new Error('Reading is not open.')),
    pictures,
    pathOfPictures: base + figurePaths.png,
    limitMs: 3_000,
  });
  const handler = requestHandler<HttpBindings | Http2Bindings>(
    (request, bindings) => api.fetch(request, bindings),
    {
      files: staticHandler(client === null ? null : listFiles(client), fillShared(cards, config)),
      embed: embedHandler(cards),
    },
    log,
  );
  const server = createAdaptorServer({ fetch: handler });
  const routeOf = routeLabels(api.routes.map(({ path }) => path));
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) =>
    metrics.request(request, response, routeOf(request.url ?? '')),
  );
  return server;
}

function listen(
  server: NetServer,
  { port, host }: Pick<Config, 'port' | 'host'>,
  setting = 'PORT',
): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === 'EADDRINUSE' ? `is in use; set ${setting} to another` : `cannot be used: ${cause.message}`;
      reject(new ConfigError(`Port ${String(port)} of ${host} ${reason}.`, { cause }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new ConfigError('The server has no port.'));
      else resolve(address);
    });
  });
}

/** The database file is held by this process: commands on it are taken at a socket that its owner alone may open. */
function takeCommands(store: DurableStore, config: Config, log: Logger): void {
  const control = controlServer({ store, config });
  control.on('error', (error) =>
    log.warn({ reason: error.message }, 'commands on the database need this server stopped'),
  );
  const before = process.umask(0o177);
  control.listen(controlPath(config));
  process.umask(before);
}

/** What is counted is told at a port of its own, so that no proxy in front of the readers' passes it on. */
async function tellMetrics(store: MetricsStore, { metrics: place }: Config, { log, metrics }: Told): Promise<void> {
  if (place === null) return;
  const server = createServer(metricsHandler(() => metrics.text(store)));
  const { port } = await listen(server, place, 'METRICS_PORT');
  server.unref();
  log.info({ port, host: place.host }, 'metrics');
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel }, pino.destination({ sync: true }));
  const folders = await readFolders(config.datasetsDir);
  const metrics = openMetrics();
  const store = metrics.store(await openStore(config, log));
  try {
    await importFolders(store, folders, log);
    const server = serverOf(store, config, { log, metrics });
    closeOnSignal(server, store, log);
    if (config.databaseUrl === null) takeCommands(store, config, log);
    await tellMetrics(store, config, { log, metrics });
    const { port } = await listen(server, config);
    const name = config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host;
    log.info({ port }, `Parkscope is ready: http://${name}:${String(port)}`);
  } catch (error) {
    await store.close();
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const isExpected =
    error instanceof ConfigError ||
    error instanceof DatasetError ||
    error instanceof RenderError ||
    error instanceof StoreError ||
    error instanceof UsageError;
  if (!(error instanceof Error)) return String(error);
  return isExpected ? error.message : (error.stack ?? error.message);
}

/** Without arguments it serves; the first argument names a command to run instead. */
const args = process.argv.slice(2);
if (args.length === 0) {
  start().catch((error: unknown) => {
    process.stderr.write(`Parkscope cannot start.\n${reasonOf(error)}\n`);
    process.exit(1);
  });
} else {
  runCommand(args).catch((error: unknown) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(`${reasonOf(error)}\n${isUsage ? usage() : ''}`);
    process.exitCode = isUsage ? 2 : 1;
  });
}
