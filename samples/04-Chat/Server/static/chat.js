"use strict";

// What anybody has typed gets into the page as text (textContent), and never as HTML.

const byId = id => document.getElementById(id);
const log = byId("log");
const firstPause = 500;
const longestPause = 15000;

let socket = null;
let login = null;       // kept while the page is open, to sign in again when the connection is lost
let room = null;        // where this page is; null while it is not signed in
let wanted = null;      // where it was when the connection was lost
let pause = firstPause;
let follows = true;     // whether the log shows the newest message; not while the reader has scrolled back

const handlers = {
  welcome(data) {
    room = data.room;
    pause = firstPause;
    log.replaceChildren();
    byId("room").textContent = room;
    byId("sign-in").hidden = true;
    byId("problem").hidden = true;
    byId("chat").hidden = false;
    byId("status").textContent = "signed in as " + data.user;
    showUsers(data.users);
    send("rooms");
    if (wanted !== null && wanted !== room) {
      send("join", { room: wanted });
    } else {
      byId("say").elements.text.focus();
    }
    wanted = null;
  },
  said(data) {
    addMessage(data.user, data.text, new Date(data.at));
  },
  entered(data) {
    addNote(data.user + " has come in");
    showUsers(data.users);
    send("rooms");
  },
  gone(data) {
    addNote(data.user + " has left");
    showUsers(data.users);
    send("rooms");
  },
  roomList(data) {
    byId("rooms").replaceChildren(...data.rooms.map(roomItem));
  },
  error(data) {
    if (room === null) {
      refuse(data.code === "refused" ? "The name or the password is wrong." : data.message);
    } else {
      addNote(data.message, "wrong");
    }
  },
};

function connect() {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  socket = new WebSocket(scheme + "//" + location.host + "/chat");
  socket.addEventListener("open", () => send("login", login));
  socket.addEventListener("message", event => {
    const message = JSON.parse(event.data);
    handlers[message.type]?.(message.data);
  });
  socket.addEventListener("close", reconnect);
}

function reconnect() {
  socket = null;
  wanted = room ?? wanted;
  room = null;
  if (login === null) {
    return;
  }

  byId("status").textContent = "not connected, trying again …";
  setTimeout(connect, pause);
  pause = Math.min(pause * 2, longestPause);
}

function refuse(text) {
  login = null;
  socket.close();
  byId("chat").hidden = true;
  byId("sign-in").hidden = false;
  byId("problem").textContent = text;
  byId("problem").hidden = false;
  byId("status").textContent = "";
}

function send(type, data) {
  if (socket?.readyState !== WebSocket.OPEN) {
    return false;
  }

  socket.send(JSON.stringify({ type, data }));
  return true;
}

function addMessage(user, text, at, className = "") {
  const name = document.createElement("strong");
  name.textContent = user + ": ";
  const words = document.createElement("span");
  words.textContent = text;
  const time = document.createElement("time");
  time.dateTime = at.toISOString();
  time.textContent = at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  addItem(className, name, words, time);
}

function addNote(text, className = "") {
  addItem(("note " + className).trim(), text);
}

function addItem(className, ...parts) {
  const item = document.createElement("li");
  item.className = className;
  item.append(...parts);
  log.append(item);
  follow();
}

function follow() {
  if (follows) {
    log.scrollTop = log.scrollHeight;
  }
}

function showUsers(users) {
  byId("users").replaceChildren(...users.map(user => {
    const item = document.createElement("li");
    item.textContent = user;
    return item;
  }));
}

function roomItem({ name, connections }) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = name + " (" + connections + ")";
  if (name === room) {
    button.setAttribute("aria-current", "true");
  }
  button.addEventListener("click", () => send("join", { room: name }));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

log.addEventListener("scroll", () => {
  follows = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
});

// A keyboard on the screen, for one, makes the log smaller.
new ResizeObserver(follow).observe(log);

byId("sign-in").addEventListener("submit", event => {
  event.preventDefault();
  if (socket !== null) {
    return;
  }

  const { user, password } = event.target.elements;
  login = { user: user.value, password: password.value };
  connect();
});

byId("say").addEventListener("submit", event => {
  event.preventDefault();
  const input = event.target.elements.text;
  const text = input.value.trim();
  if (text !== "" && send("say", { text })) {
    addMessage(login.user, text, new Date(), "own");
    input.value = "";
  }
});

byId("join").addEventListener("submit", event => {
  event.preventDefault();
  const input = event.target.elements.room;
  if (send("join", { room: input.value.trim() })) {
    input.value = "";
  }
});
