/* A load generator for connections that the client closes after a number of requests, which wrk cannot do: its scripts do not
 * know which connection they speak for. One request at a time on each connection; after the last answer the connection is closed
 * and a new one opened. An answer's latency runs from the first byte sent; on a new connection, from connect().
 *
 *   shortlived PORT THREADS CONNECTIONS SECONDS REQUESTS-PER-CONNECTION FILE        FILE: one whole request
 *
 * Prints the same line of numbers as requests.lua, without the bytes. Answers have a Content-Length, or chunks without trailers.
 */
#include "client.h"

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
    struct counts counts;
};

static char request[65536];
static size_t request_length;
static int port, per_connection;
static long deadline;

static void open_connection(struct worker *worker, struct connection *connection)
{
    connection->done = connection->used = 0;
    connection->started = now();
    connection->fd = start_connecting(port, worker->epoll, connection);
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
        reopen(worker, connection, &worker->counts.io_errors);
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
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN)
            reopen(worker, connection, &worker->counts.io_errors);
        return;
    }

    connection->used += count;
    if ((length = answer_length(connection)) == 0)
        return;
    if (length != connection->used) {
        reopen(worker, connection, &worker->counts.io_errors);
        return;
    }

    count_answer(&worker->counts, now() - connection->started);
    worker->counts.wrong += memcmp(connection->input, "HTTP/1.1 2", 10) != 0;
    connection->used = 0;
    if (++connection->done == per_connection)
        reopen(worker, connection, NULL);
    else
        send_request(worker, connection);
}

static void connected(struct worker *worker, struct connection *connection)
{
    if (is_connected(connection->fd, worker->epoll, connection))
        send_request(worker, connection);
    else
        reopen(worker, connection, &worker->counts.connect_errors);
}

static void *run(void *argument)
{
    struct worker *worker = argument;
    struct epoll_event events[EVENTS];
    worker->epoll = epoll_create1(EPOLL_CLOEXEC);
    worker->counts.latencies = calloc(LATENCIES, sizeof *worker->counts.latencies);
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

int main(int argc, char **argv)
{
    struct worker workers[THREADS] = { 0 };
    struct counts sum = { .latencies = calloc(LATENCIES, sizeof *sum.latencies) };
    FILE *file;
    if (argc != 7 || !(file = fopen(argv[6], "rb"))) {
        fprintf(stderr, "usage: shortlived PORT THREADS CONNECTIONS SECONDS REQUESTS-PER-CONNECTION FILE\n");
        return 2;
    }

    request_length = fread(request, 1, sizeof request, file);
    fclose(file);
    port = atoi(argv[1]);
    per_connection = atoi(argv[5]);
    int threads = atoi(argv[2]) < THREADS ? atoi(argv[2]) : THREADS;
    long started = now();
    deadline = started + atol(argv[4]) * 1000000;
    for (int i = 0; i < threads; i++) {
        workers[i].connections = (atoi(argv[3]) + i) / threads;
        pthread_create(&workers[i].thread, NULL, run, &workers[i]);
    }
    for (int i = 0; i < threads; i++) {
        pthread_join(workers[i].thread, NULL);
        add_counts(&sum, &workers[i].counts);
    }

    print_result(&sum, now() - started);
    return 0;
}
