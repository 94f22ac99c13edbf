/* A load generator for connections that the client closes after a number of requests, which wrk cannot do: its scripts do not
 * know which connection they speak for. One request at a time on each connection; after the last answer the connection is closed
 * and a new one opened. An answer's latency runs from the first byte sent; on a new connection, from connect().
 *
 *   shortlived PORT THREADS CONNECTIONS SECONDS REQUESTS-PER-CONNECTION FILE        FILE: one whole request
 *
 * Prints the same line of numbers as requests.lua, without the bytes. Answers have a Content-Length, or chunks without trailers.
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
#include <time.h>
#include <unistd.h>

#define EVENTS 256
#define LATENCIES 2000000 /* microseconds; what takes longer counts as a timeout */

struct connection {
    int fd;
    int done; /* answers received */
    int used;
    long started;
    char input[8192];
};

struct worker {
    pthread_t thread;
    int connections, epoll;
    long requests, connect_errors, io_errors, timeouts, status_errors;
    unsigned *latencies;
};

static char request[65536];
static size_t request_length;
static int port, per_connection;
static long deadline;

static long now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000L + time.tv_nsec / 1000;
}

/* Opens a connection, and has it reported when it can be written to. */
static void open_connection(struct worker *worker, struct connection *connection)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    struct epoll_event event = { .events = EPOLLOUT, .data.ptr = connection };
    int on = 1;
    connection->done = connection->used = 0;
    connection->started = now();
    connection->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    setsockopt(connection->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connection->fd < 0 || (connect(connection->fd, (struct sockaddr *)&address, sizeof address) && errno != EINPROGRESS)
        || epoll_ctl(worker->epoll, EPOLL_CTL_ADD, connection->fd, &event)) {
        perror("shortlived: connect");
        exit(1);
    }
}

static void reopen(struct worker *worker, struct connection *connection, long *errors)
{
    if (errors)
        ++*errors;
    close(connection->fd);
    open_connection(worker, connection);
}

static void send_request(struct worker *worker, struct connection *connection)
{
    if (connection->done)
        connection->started = now();
    if (send(connection->fd, request, request_length, MSG_NOSIGNAL) != (ssize_t)request_length)
        reopen(worker, connection, &worker->io_errors);
}

/* The same for an answer in chunks, whose text is known to have no line with a lone zero. */
static int chunked_length(struct connection *connection, char *head_end)
{
    char *field = strcasestr(connection->input, "\r\nTransfer-Encoding: chunked"), *end;
    if (!field || field > head_end)
        return -1;
    return (end = strstr(head_end + 2, "\r\n0\r\n\r\n")) ? end + 7 - connection->input : 0;
}

/* The length of the answer at the start of the buffer; 0 when it is not complete, -1 when it cannot be read. */
static int answer_length(struct connection *connection)
{
    char *end, *field;
    int length;
    connection->input[connection->used] = 0;
    if (!(end = strstr(connection->input, "\r\n\r\n")))
        return connection->used < (int)sizeof connection->input - 1 ? 0 : -1;
    if (!(field = strcasestr(connection->input, "\r\nContent-Length:")) || field > end)
        return chunked_length(connection, end);
    length = end + 4 - connection->input + atoi(field + 17);
    return length >= (int)sizeof connection->input ? -1 : length <= connection->used ? length : 0;
}

static void receive(struct worker *worker, struct connection *connection)
{
    ssize_t count = recv(connection->fd, connection->input + connection->used, sizeof connection->input - 1 - connection->used, 0);
    int length;
    long latency;
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN)
            reopen(worker, connection, &worker->io_errors);
        return;
    }

    connection->used += count;
    if ((length = answer_length(connection)) == 0)
        return;
    if (length != connection->used) {
        reopen(worker, connection, &worker->io_errors);
        return;
    }

    latency = now() - connection->started;
    worker->requests++;
    worker->latencies[latency < LATENCIES ? latency : LATENCIES - 1]++;
    worker->timeouts += latency >= LATENCIES;
    worker->status_errors += memcmp(connection->input, "HTTP/1.1 2", 10) != 0;
    connection->used = 0;
    if (++connection->done == per_connection)
        reopen(worker, connection, NULL);
    else
        send_request(worker, connection);
}

/* The connection was made, or was not; from here on only answers are waited for. */
static void connected(struct worker *worker, struct connection *connection)
{
    struct epoll_event event = { .events = EPOLLIN, .data.ptr = connection };
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(connection->fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error) {
        reopen(worker, connection, &worker->connect_errors);
        return;
    }

    epoll_ctl(worker->epoll, EPOLL_CTL_MOD, connection->fd, &event);
    send_request(worker, connection);
}

static void *run(void *argument)
{
    struct worker *worker = argument;
    struct epoll_event events[EVENTS];
    worker->epoll = epoll_create1(EPOLL_CLOEXEC);
    worker->latencies = calloc(LATENCIES, sizeof *worker->latencies);
    for (int i = 0; i < worker->connections; i++)
        open_connection(worker, malloc(sizeof(struct connection)));
    while (now() < deadline) {
        int count = epoll_wait(worker->epoll, events, EVENTS, 100);
        for (int i = 0; i < count; i++) {
            struct connection *connection = events[i].data.ptr;
            if (events[i].events & EPOLLIN)
                receive(worker, connection);
            else
                connected(worker, connection);
        }
    }
    return NULL;
}

static long percentile(struct worker *workers, int threads, long requests, int percent)
{
    long below = 0;
    for (long latency = 0; latency < LATENCIES; latency++) {
        for (int i = 0; i < threads; i++)
            below += workers[i].latencies[latency];
        if (below * 100 >= requests * percent)
            return latency;
    }
    return LATENCIES;
}

int main(int argc, char **argv)
{
    struct worker workers[64] = { 0 }, sum = { 0 };
    FILE *file;
    if (argc != 7 || !(file = fopen(argv[6], "rb"))) {
        fprintf(stderr, "usage: shortlived PORT THREADS CONNECTIONS SECONDS REQUESTS-PER-CONNECTION FILE\n");
        return 2;
    }

    request_length = fread(request, 1, sizeof request, file);
    fclose(file);
    port = atoi(argv[1]);
    per_connection = atoi(argv[5]);
    int threads = atoi(argv[2]) < 64 ? atoi(argv[2]) : 64;
    long started = now();
    deadline = started + atol(argv[4]) * 1000000;
    for (int i = 0; i < threads; i++) {
        workers[i].connections = (atoi(argv[3]) + i) / threads;
        pthread_create(&workers[i].thread, NULL, run, &workers[i]);
    }
    for (int i = 0; i < threads; i++) {
        pthread_join(workers[i].thread, NULL);
        sum.requests += workers[i].requests;
        sum.connect_errors += workers[i].connect_errors;
        sum.io_errors += workers[i].io_errors;
        sum.timeouts += workers[i].timeouts;
        sum.status_errors += workers[i].status_errors;
    }

    printf("result %ld %ld %ld %ld %ld %ld %ld %ld 0\n", sum.requests, now() - started,
        sum.connect_errors, sum.io_errors, sum.timeouts, sum.status_errors,
        percentile(workers, threads, sum.requests, 50), percentile(workers, threads, sum.requests, 99));
    return 0;
}
