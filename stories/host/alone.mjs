/** Lets one process alone use a file, and no other one; also after a process that had it was killed. */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { relative, resolve } from 'node:path';

/**
 * A socket that nobody but the process that holds it can answer at: unlike a file with a number of a process in it, it
 * cannot be mistaken for that of another one that came after.
 */
const socketFor = (file) => {
  const path = resolve(file);
  if (process.platform === 'win32') return `\\\\.\\pipe\\sba-${path.replaceAll('\\', '/')}`;
  const socket = `${path}.in-use`;
  const nearer = relative('', socket);
  // A system takes about a hundred characters.
  return nearer.length < socket.length ? nearer : socket;
};

const answers = async (socket) => {
  const client = connect(socket);
  try {
    await once(client, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    client.destroy();
  }
};

const listen = async (socket) => {
  const server = createServer((client) => client.destroy()).listen(socket);
  await once(server, 'listening');
  return server.unref();
};

/**
 * @param {string} file
 * @returns a way to let go of it
 * @throws Error where another process has it
 */
export const holdAlone = async (file) => {
  const socket = socketFor(file);
  const server = await listen(socket).catch(async (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    if (await answers(socket)) throw new Error('another receiver uses it');
    // What is left of one that was killed.
    rmSync(socket, { force: true });
    return listen(socket);
  });
  return () => server.close();
};
