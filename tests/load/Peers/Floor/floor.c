/* The floor: what the sockets alone cost. One epoll loop per core, each with listening sockets of its own.
 *
 * It is no web server. Of a request it looks at the sixth byte, to tell GET /baseline11 from GET /pipeline and
 * GET /ws/echo, and at the empty line that ends it. It does not look at the method, the query, the version or any field;
 * it knows no body, no Date, no error, no limit and no timeout. Its answers are fixed bytes, also to the one key of a
 * handshake (RFC 6455) that it knows. Frames of at most 125 bytes are sent back, whatever they are, and so are lines.
 *
 *   floor PORT PORT-OF-LINES
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define BUFFER 4096
#define OUTPUT (BUFFER * 4)
#define EVENTS 256

static const char sum[] = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n55";
static const char ok[] = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok";
static const char upgrade[] = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";
static int port, port_of_lines;

struct connection {
    int fd;
    int (*answer)(struct connection *connection, char *output); /* returns how much it wrote, or -1 to close */
    int listens;
    int used;
    char input[BUFFER];
};

static void add(int epoll, struct connection *connection)
{
    struct epoll_event event = { .events = EPOLLIN, .data.ptr = connection };
    epoll_ctl(epoll, EPOLL_CTL_ADD, connection->fd, &event);
}

static void listen_on(int on_port, int epoll, int (*answer)(struct connection *, char *))
{
    struct connection *listener = calloc(1, sizeof *listener);
    struct in_addr loopback = { .s_addr = htonl(INADDR_LOOPBACK) };
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(on_port), .sin_addr = loopback };
    int on = 1;
    listener->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    listener->answer = answer;
    listener->listens = 1;
    setsockopt(listener->fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    setsockopt(listener->fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (bind(listener->fd, (struct sockaddr *)&address, sizeof address) || listen(listener->fd, 4096)) {
        perror("floor: listen");
        exit(2);
    }
    add(epoll, listener);
}

static void accept_all(int epoll, struct connection *listener)
{
    int fd, on = 1;
    while ((fd = accept4(listener->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        struct connection *connection = malloc(sizeof *connection);
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        connection->fd = fd;
        connection->answer = listener->answer;
        connection->listens = connection->used = 0;
        add(epoll, connection);
    }
}

/* What of the input was answered is dropped. */
static void consume(struct connection *connection, char *end)
{
    connection->used -= end - connection->input;
    memmove(connection->input, end, connection->used);
}

static int answer_lines(struct connection *connection, char *output)
{
    char *end = memrchr(connection->input, '\n', connection->used);
    int length = end ? end + 1 - connection->input : 0;
    memcpy(output, connection->input, length);
    consume(connection, connection->input + length);
    return length;
}

static int answer_frames(struct connection *connection, char *output)
{
    char *start = connection->input, *end = start + connection->used;
    int length = 0, size;
    while (end - start >= 6 && end - start >= 6 + (size = start[1] & 127)) {
        output[length++] = start[0];
        output[length++] = size;
        for (int i = 0; i < size; i++)
            output[length++] = start[6 + i] ^ start[2 + (i & 3)];
        start += 6 + size;
    }
    consume(connection, start);
    return length;
}

static int answer_requests(struct connection *connection, char *output)
{
    char *start = connection->input, *end;
    int length = 0;
    while ((end = memmem(start, connection->input + connection->used - start, "\r\n\r\n", 4))) {
        char sixth = end - start > 5 ? start[5] : 0; /* GET /pipeline, GET /ws/echo, GET /baseline11 */
        const char *text = sixth == 'p' ? ok : sixth == 'w' ? upgrade : sum;
        int size = strlen(text);
        if (length + size > OUTPUT)
            return -1;
        memcpy(output + length, text, size);
        length += size;
        start = end + 4;
        if (sixth == 'w')
            connection->answer = answer_frames;
    }
    consume(connection, start);
    return length;
}

/* Answers everything complete in the buffer with one send; returns 0 when the connection is to be closed. */
static int answer(struct connection *connection)
{
    char output[OUTPUT];
    int length;
    ssize_t count = recv(connection->fd, connection->input + connection->used, BUFFER - connection->used, 0);
    if (count <= 0)
        return count < 0 && errno == EAGAIN;

    connection->used += count;
    length = connection->answer(connection, output);
    return connection->used < BUFFER && (length == 0 || send(connection->fd, output, length, MSG_NOSIGNAL) == length);
}

__attribute__((noreturn)) static void *run(void *unused)
{
    struct epoll_event events[EVENTS];
    int epoll = epoll_create1(EPOLL_CLOEXEC);
    (void)unused;
    listen_on(port, epoll, answer_requests);
    listen_on(port_of_lines, epoll, answer_lines);
    for (;;) {
        int count = epoll_wait(epoll, events, EVENTS, -1);
        for (int i = 0; i < count; i++) {
            struct connection *connection = events[i].data.ptr;
            if (connection->listens) {
                accept_all(epoll, connection);
            } else if (!answer(connection)) {
                close(connection->fd);
                free(connection);
            }
        }
    }
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: floor PORT PORT-OF-LINES\n");
        return 2;
    }

    port = atoi(argv[1]);
    port_of_lines = atoi(argv[2]);
    for (long core = sysconf(_SC_NPROCESSORS_ONLN); core > 1; core--) {
        pthread_t thread;
        pthread_create(&thread, NULL, run, NULL);
    }
    run(NULL);
}
