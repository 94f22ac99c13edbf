/* What the load generators share: the clock, connections, and how many answers took how long. */
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
#define THREADS 64
#define LATENCIES 2000000 /* microseconds; what takes longer counts as a timeout */

struct counts {
    long answers, connect_errors, io_errors, timeouts, wrong;
    unsigned *latencies; /* how many answers took so many microseconds */
};

/* In microseconds. */
static long now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000L + time.tv_nsec / 1000;
}

/* Begins to connect, and has it reported when the connection can be written to. */
static int start_connecting(int port, int epoll, void *connection)
{
    struct in_addr loopback = { .s_addr = htonl(INADDR_LOOPBACK) };
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(port), .sin_addr = loopback };
    struct epoll_event event = { .events = EPOLLOUT, .data.ptr = connection };
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (fd < 0 || (connect(fd, (struct sockaddr *)&address, sizeof address) && errno != EINPROGRESS)
        || epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event)) {
        perror("connect");
        exit(1);
    }
    return fd;
}

/* Whether the connection was made; from here on only what comes is reported. */
static int is_connected(int fd, int epoll, void *connection)
{
    struct epoll_event event = { .events = EPOLLIN, .data.ptr = connection };
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
    return !error && !epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &event);
}

static void count_answer(struct counts *counts, long latency)
{
    counts->answers++;
    counts->latencies[latency < LATENCIES ? latency : LATENCIES - 1]++;
    counts->timeouts += latency >= LATENCIES;
}

static void add_counts(struct counts *sum, const struct counts *counts)
{
    sum->answers += counts->answers;
    sum->connect_errors += counts->connect_errors;
    sum->io_errors += counts->io_errors;
    sum->timeouts += counts->timeouts;
    sum->wrong += counts->wrong;
    for (long latency = 0; latency < LATENCIES; latency++)
        sum->latencies[latency] += counts->latencies[latency];
}

static long percentile(const struct counts *counts, int percent)
{
    long below = 0;
    for (long latency = 0; latency < LATENCIES; latency++) {
        below += counts->latencies[latency];
        if (below * 100 >= counts->answers * percent)
            return latency;
    }
    return LATENCIES;
}

/* The same line of numbers as requests.lua prints, without the bytes. */
static void print_result(const struct counts *counts, long microseconds)
{
    printf("result %ld %ld %ld %ld %ld %ld %ld %ld 0\n", counts->answers, microseconds,
        counts->connect_errors, counts->io_errors, counts->timeouts, counts->wrong,
        percentile(counts, 50), percentile(counts, 99));
    fflush(stdout);
}
