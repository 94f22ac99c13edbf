/* One connection of the load generator for messages, from connect() on: what it does with what comes. */
#include "client.h"
#include "wire.h"
#include <stdatomic.h>

#define TEXT 32
#define OPENING 64 /* connections of a thread that are opened at once: the queue of a listener is short */

enum mode { WS_ECHO, TCP_LINES, BROADCAST, WS_IDLE, MODES };
enum state { CONNECTING, UPGRADING, OPEN, CLOSED };

struct connection {
    int fd, used;
    enum state state;
    int settled; /* it is ready for the load, or has failed before */
    int waits;
    long started;
    unsigned long said;
    char text[TEXT], input[1024];
};

struct worker {
    pthread_t thread;
    int connections, opened, opening, epoll, begun;
    long receivers, last_delivery;
    struct connection *all;
    struct counts counts;
};

static const char *const names[MODES] = { "ws-echo", "tcp-lines", "broadcast", "ws-idle" };
static struct worker workers[THREADS];
static enum mode mode;
static int port;
static atomic_long settled;

static void open_more(struct worker *worker)
{
    while (worker->opening < OPENING && worker->opened < worker->connections) {
        struct connection *connection = &worker->all[worker->opened++];
        connection->fd = start_connecting(port, worker->epoll, connection);
        worker->opening++;
    }
}

static void settle(struct worker *worker, struct connection *connection)
{
    if (connection->settled)
        return;
    connection->settled = 1;
    settled++;
    worker->opening--;
    open_more(worker);
}

static void fail(struct worker *worker, struct connection *connection, long *errors)
{
    ++*errors;
    close(connection->fd);
    connection->state = CLOSED;
    settle(worker, connection);
}

static void send_all(struct worker *worker, struct connection *connection, const char *bytes, int length)
{
    if (send(connection->fd, bytes, length, MSG_NOSIGNAL) != length)
        fail(worker, connection, &worker->counts.io_errors);
}

static void say(struct worker *worker, struct connection *connection, unsigned long number)
{
    char bytes[SHORT];
    memcpy(connection->text, "m0123456789abcdef, and more text", TEXT);
    for (int i = 16; i > 0; i--, number >>= 4)
        connection->text[i] = "0123456789abcdef"[number & 15];
    connection->waits = 1;
    connection->started = now();
    send_all(worker, connection, bytes, mode == TCP_LINES
        ? write_line(bytes, connection->text, TEXT)
        : write_frame(bytes, TEXT_FRAME, connection->text, TEXT));
}

static void delivered(struct worker *worker, const char *text, int length)
{
    char number[17] = { 0 };
    if (length != TEXT || text[0] != 'm') {
        worker->counts.wrong++;
        return;
    }

    memcpy(number, text + 1, 16);
    worker->last_delivery = now();
    count_answer(&worker->counts, worker->last_delivery - (long)strtoul(number, NULL, 16));
}

static void echoed(struct worker *worker, struct connection *connection, const char *text, int length)
{
    if (!connection->waits || length != TEXT || memcmp(text, connection->text, TEXT) != 0) {
        worker->counts.wrong++;
        return;
    }

    connection->waits = 0;
    count_answer(&worker->counts, now() - connection->started);
    if (mode == WS_IDLE)
        settle(worker, connection);
    else
        say(worker, connection, ++connection->said);
}

static void take_frame(
    struct worker *worker, struct connection *connection, const char *text, int length, enum opcode opcode)
{
    char pong[6 + SHORT];
    if (opcode == PING)
        send_all(worker, connection, pong, write_frame(pong, PONG, text, length));
    else if (opcode != TEXT_FRAME)
        fail(worker, connection, &worker->counts.io_errors);
    else if (mode == BROADCAST)
        delivered(worker, text, length);
    else
        echoed(worker, connection, text, length);
}

/* Takes the first message of the input; returns its size, 0 when it is not complete, -1 when it cannot be read. */
static int take(struct worker *worker, struct connection *connection, const char *start, const char *end)
{
    int size = mode == TCP_LINES ? line_size(start, end) : frame_size(start, end);
    if (size > 0 && mode == TCP_LINES)
        echoed(worker, connection, start, size - 1);
    else if (size > 0)
        take_frame(worker, connection, start + HEAD, size - HEAD, start[0] & 15);
    return size;
}

/* The connection can be used: for a load that begins later, or for the one echo that an idle one has had. */
static void opened(struct worker *worker, struct connection *connection)
{
    connection->state = OPEN;
    if (mode == WS_IDLE)
        say(worker, connection, 0);
    else
        settle(worker, connection);
}

/* Looks for the answer to the handshake; returns its size, 0 when it is not complete. */
static int upgraded(struct worker *worker, struct connection *connection)
{
    char *end = memmem(connection->input, connection->used, "\r\n\r\n", 4);
    if (!end)
        return 0;
    end[2] = 0;
    if (is_upgraded(connection->input))
        opened(worker, connection);
    else
        fail(worker, connection, &worker->counts.connect_errors);
    return end + 4 - connection->input;
}

static void receive(struct worker *worker, struct connection *connection)
{
    char *start = connection->input, *end = start + connection->used;
    ssize_t count = recv(connection->fd, end, start + sizeof connection->input - end, 0);
    int size = 0;
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN)
            fail(worker, connection, &worker->counts.io_errors);
        return;
    }

    end += count;
    connection->used += count;
    if (connection->state == UPGRADING)
        start += upgraded(worker, connection);
    while (connection->state == OPEN && (size = take(worker, connection, start, end)) > 0)
        start += size;

    connection->used = end - start;
    memmove(connection->input, start, connection->used);
    if (connection->state != CLOSED && (size < 0 || connection->used == sizeof connection->input))
        fail(worker, connection, &worker->counts.io_errors);
}

static void connected(struct worker *worker, struct connection *connection)
{
    const char *path = mode == BROADCAST ? "/ws/broadcast" : "/ws/echo";
    char request[256];
    if (!is_connected(connection->fd, worker->epoll, connection)) {
        fail(worker, connection, &worker->counts.connect_errors);
    } else if (mode == TCP_LINES) {
        opened(worker, connection);
    } else {
        connection->state = UPGRADING;
        send_all(worker, connection, request, write_handshake(request, path));
    }
}
