import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { OperatorError } from '../operator-error';

const CIPHER = 'aes-256-gcm';
/** First byte of what is stored, so that another cipher can follow. */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;

const WRONG_KEY =
  'Ein verschlüsselter Wert der Datenbank lässt sich nicht öffnen: Der Schlüssel ist nicht der, mit dem er gespeichert wurde. ' +
  'Stellen Sie secrets.json aus der Sicherung her, oder setzen Sie TEILZIEL_SECRET_KEY wie zuvor.';

/** What the database keeps but must not know: secrets of second factors and of sign-in services (AES-256-GCM). */
@Injectable()
export class SecretBox {
  constructor(private readonly key: Buffer) {}

  sealSecret(text: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(CIPHER, this.key, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), sealed]);
  }

  openSecret(stored: Buffer): string {
    const nonce = stored.subarray(1, 1 + NONCE);
    const tag = stored.subarray(1 + NONCE, 1 + NONCE + TAG);
    if (stored[0] !== VERSION || tag.length !== TAG) throw new OperatorError(WRONG_KEY);
    const decipher = createDecipheriv(CIPHER, this.key, nonce, { authTagLength: TAG }).setAuthTag(tag);
    try {
      return decipher.update(stored.subarray(1 + NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new OperatorError(WRONG_KEY);
    }
  }
}
