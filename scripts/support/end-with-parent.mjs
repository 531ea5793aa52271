// Loaded into the server that scripts/start.ts runs. Its standard input stays open as long as the parent
// lives; when the parent was killed, the server must not stay behind and hold the port.
process.stdin.resume()
process.stdin.once('close', () => process.kill(process.pid, 'SIGTERM'))
process.stdin.unref?.()
