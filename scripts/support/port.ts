import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Failure } from './failure'

/** Throws a Failure when nothing could listen there. */
export async function requireFreePort(port: number, host?: string): Promise<void> {
  try {
    await listenOnce(port, host)
  } catch (error) {
    throw new Failure(complaint(error, port, host))
  }
}

/** A port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return listenOnce(0)
}

async function listenOnce(port: number, host?: string): Promise<number> {
  const server = createServer().listen(port, host)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return address.port
}

function complaint(error: unknown, port: number, host?: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const advice = `Choose another one: PORT=${port === 65_535 ? 3000 : port + 1} npm start`
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program (perhaps a Dossier). ${advice}`
  if (code === 'EACCES') return `This user may not listen on port ${port}. ${advice}`
  return `This machine cannot listen on ${host ?? 'its own address'}. Set HOST to one of its addresses, or leave it out.`
}
