import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

export interface Chromium {
  executablePath: string
  env: Record<string, string>
  args: string[]
}

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The installed Chrome or Chromium; if there is none, the one from npm (Linux on x64 only). */
export function findChromium(): Chromium {
  // As root, Chromium's own sandbox refuses to start.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet
  const executablePath = installed.find((path) => path !== undefined && path !== '' && existsSync(path))
  if (executablePath !== undefined) return { executablePath, env: {}, args }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser tests need Chrome or Chromium. Install one, or set CHROMIUM_PATH to where it is.',
    )
  }
  return {
    ...unpacked(),
    args: ['--no-sandbox', '--no-zygote', '--headless=shell', '--font-render-hinting=none', ...quiet],
  }
}

function unpacked(): { executablePath: string; env: Record<string, string> } {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin')
  const cache = fileURLToPath(new URL('../../node_modules/.cache/sipgate-kit/chromium', import.meta.url))
  const executablePath = join(
    unpack(cache, 'browser', (folder) => {
      const file = join(folder, 'chromium')
      writeFileSync(file, brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))))
      chmodSync(file, 0o755)
    }),
    'chromium',
  )
  const env: Record<string, string> = {}
  if (lacksLibraries(executablePath)) {
    const folder = unpack(cache, 'libraries', (target) => untar(join(bin, 'al2023.tar.br'), target))
    env['LD_LIBRARY_PATH'] = join(folder, 'lib')
  }
  if (!hasFonts()) {
    const folder = unpack(cache, 'fonts', (target) => untar(join(bin, 'fonts.tar.br'), target))
    env['FONTCONFIG_PATH'] = join(folder, 'fonts')
  }
  return { executablePath, env }
}

/** Unpacks into another folder, then renames it, so that an interrupted run leaves nothing incomplete. */
function unpack(cache: string, name: string, fill: (folder: string) => void): string {
  const folder = join(cache, name)
  if (existsSync(folder)) return folder
  const beside = `${folder}.${process.pid}`
  mkdirSync(beside, { recursive: true })
  fill(beside)
  try {
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

function untar(archive: string, folder: string): void {
  execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) })
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found')
  } catch {
    return true
  }
}

function hasFonts(): boolean {
  return existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length > 0
}
