// What the programs share: their settings, and how they say that they are ready.
export const settings = JSON.parse(process.argv[2])

export const serve = (app) => app.listen(settings.port, '127.0.0.1', () => process.send('ready'))
