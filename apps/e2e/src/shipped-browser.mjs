import chromium from '@sparticuz/chromium';

/** Unpacks the shipped browser once. A module of its own process: Jest on Node 20 cannot load ES modules. */
console.log(JSON.stringify({ path: await chromium.executablePath(), args: chromium.args }));
