/* The floor: what the sockets alone cost. One epoll loop per core, each with a listening socket of its own.
 *
 * It is no web server. Of a request it looks at the sixth byte, to tell GET /baseline11 from GET /pipeline, and at the empty line that
 * ends it. It does not look at the method, the query, the version or any field; it knows no body, no Date, no
 * error, no limit and no timeout. Its answers are fixed bytes.
 *
 *   floor PORT
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
#define EVENTS 256

static const char sum[] = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n55";
static const char ok[] = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok";
static int port;

struct connection {
    int fd;
    int used;
    char input[BUFFER];
};

static int listen_on_port(void)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), on = 1;
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (bind(fd, (struct sockaddr *)&address, sizeof address) || listen(fd, 4096)) {
        perror("floor: listen");
        exit(2);
    }
    return fd;
}

static void accept_all(int epoll, int listener)
{
    int fd, on = 1;
    while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        struct connection *connection = malloc(sizeof *connection);
        struct epoll_event event = { .events = EPOLLIN, .data.ptr = connection };
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        connection->fd = fd;
        connection->used = 0;
        epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
    }
}

/* Answers every complete request in the buffer with one send; returns 0 when the connection is to be closed. */
static int answer(struct connection *connection)
{
    char output[BUFFER * 4], *start = connection->input, *end;
    int length = 0;
    ssize_t count = recv(connection->fd, start + connection->used, BUFFER - connection->used, 0);
    if (count <= 0)
        return count < 0 && errno == EAGAIN;

    connection->used += count;
    while ((end = memmem(start, connection->input + connection->used - start, "\r\n\r\n", 4))) {
        const char *text = end - start > 5 && start[5] == 'p' ? ok : sum; /* GET /pipeline, GET /baseline11 */
        if (length + sizeof ok > sizeof output)
            return 0;
        memcpy(output + length, text, sizeof ok - 1);
        length += sizeof ok - 1;
        start = end + 4;
    }

    connection->used -= start - connection->input;
    memmove(connection->input, start, connection->used);
    return connection->used < BUFFER && (length == 0 || send(connection->fd, output, length, MSG_NOSIGNAL) == length);
}

__attribute__((noreturn)) static void *run(void *unused)
{
    struct epoll_event events[EVENTS];
    int epoll = epoll_create1(EPOLL_CLOEXEC), listener = listen_on_port();
    struct epoll_event event = { .events = EPOLLIN, .data.ptr = NULL };
    (void)unused;
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        int count = epoll_wait(epoll, events, EVENTS, -1);
        for (int i = 0; i < count; i++) {
            struct connection *connection = events[i].data.ptr;
            if (!connection) {
                accept_all(epoll, listener);
            } else if (!answer(connection)) {
                close(connection->fd);
                free(connection);
            }
        }
    }
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: floor PORT\n");
        return 2;
    }

    port = atoi(argv[1]);
    for (long core = sysconf(_SC_NPROCESSORS_ONLN); core > 1; core--) {
        pthread_t thread;
        pthread_create(&thread, NULL, run, NULL);
    }
    run(NULL);
}
