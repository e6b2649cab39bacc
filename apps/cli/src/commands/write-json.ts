/** Writes the result and waits until it is taken; a reader that has had enough (`| head`) is not a failure. */
export async function writeJson(result: unknown): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    );
    process.stdout.write(`${JSON.stringify(result)}\n`, () => resolve());
  });
}
