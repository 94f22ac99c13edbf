// Messages over WebSockets with the package ws, as its README has it: one process, and one thread for everything.
//
//   node server.js PORT
'use strict';
const { createServer } = require('node:http');
const { WebSocket, WebSocketServer } = require('ws');

const echo = new WebSocketServer({ noServer: true });
echo.on('connection', socket => {
  socket.on('error', console.error);
  socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
});

const broadcast = new WebSocketServer({ noServer: true });
broadcast.on('connection', socket => {
  socket.on('error', console.error);
  socket.on('message', (data, isBinary) => {
    for (const other of broadcast.clients) {
      if (other !== socket && other.readyState === WebSocket.OPEN) {
        other.send(data, { binary: isBinary });
      }
    }
  });
});

const paths = { '/ws/echo': echo, '/ws/broadcast': broadcast };
const server = createServer((request, response) => response.writeHead(404).end());
server.on('upgrade', (request, socket, head) => {
  const sockets = paths[request.url];
  if (!sockets) {
    socket.destroy();
    return;
  }

  sockets.handleUpgrade(request, socket, head, connection => sockets.emit('connection', connection, request));
});
server.listen({ port: Number(process.argv[2]), host: '127.0.0.1', backlog: 4096 });
