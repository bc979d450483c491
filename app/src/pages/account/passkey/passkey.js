// Asks the device about passkeys (Web Authentication, level 2).
{
  const box = document.getElementById('passkey');
  const form = box.querySelector('form');
  const said = box.querySelector('[role=alert]');
  const words = box.dataset;

  // Bytes travel as Base64 for addresses, without padding.
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    buffer &&
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=+$/, '');

  class Told extends Error {}

  const post = async (step, body) => {
    const answer = await fetch(`${words.address}/${step}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const read = await answer.json();
    if (!answer.ok) throw new Told(read.error);
    return read;
  };

  const ask = async ({ publicKey }) => {
    publicKey.challenge = bytes(publicKey.challenge);
    for (const known of publicKey.excludeCredentials || []) known.id = bytes(known.id);
    if (!publicKey.user) return navigator.credentials.get({ publicKey });
    publicKey.user.id = bytes(publicKey.user.id);
    return navigator.credentials.create({ publicKey });
  };

  const written = ({ id, rawId, type, response }) => ({
    id,
    rawId: text(rawId),
    type,
    response: {
      clientDataJSON: text(response.clientDataJSON),
      ...(response.attestationObject
        ? { attestationObject: text(response.attestationObject) }
        : {
            authenticatorData: text(response.authenticatorData),
            signature: text(response.signature),
            userHandle: text(response.userHandle),
          }),
    },
  });

  const why = (error) => {
    if (error instanceof Told) return error.message;
    if (error.name === 'InvalidStateError') return words.known;
    if (error.name === 'NotAllowedError' || error.name === 'AbortError') return words.cancelled;
    return words.failed;
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    said.textContent = '';
    button.disabled = true;
    try {
      const options = await post('start', Object.fromEntries(new FormData(form)));
      const credential = written(await ask(options));
      const { to } = await post('finish', { credential, to: words.to });
      location.assign(to);
    } catch (error) {
      said.textContent = why(error);
    }
    button.disabled = false;
  });

  if (window.PublicKeyCredential && navigator.credentials) {
    box.hidden = false;
    const without = document.getElementById('passkey-without');
    if (without) without.hidden = true;
  }
}
