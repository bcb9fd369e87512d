// Shows the sentences that stand in the address after "#", as text.
for (const sentence of JSON.parse(decodeURIComponent(location.hash.slice(1)) || '[]')) {
  const paragraph = document.createElement('p');
  paragraph.textContent = String(sentence);
  document.getElementById('message').append(paragraph);
}
