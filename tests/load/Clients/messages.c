/* A load generator for messages of 32 bytes: WebSockets (RFC 6455), and lines over TCP.
 *
 *   messages MODE PORT THREADS CONNECTIONS SECONDS [RATE]
 *
 *   ws-echo      each connection to /ws/echo says something, waits until the same comes back, and so on
 *   tcp-lines    the same with lines, and without a handshake
 *   broadcast    one connection to /ws/broadcast says RATE messages a second; all others shall get each of them
 *   ws-idle      each connection to /ws/echo has had one echo, and is kept open
 *
 * Prints `open` when all connections are, and begins a second later; at the end it prints the same line of numbers as
 * requests.lua, without the bytes, and stays for a second more: who measures the server can tell the load from opening
 * and closing. Wrong is what has another text; a message that a broadcast has lost counts as a timeout. Latencies of a
 * broadcast run from the moment of each message that it tells.
 */
#include "conversation.h"

#define PAUSE 1000000
#define GRACE 2000000 /* how long what was said is still waited for at the end of a broadcast */

static long rate, duration;
static atomic_long begin_at, said; /* begin_at is 0 until all connections are settled */

static void begin(struct worker *worker)
{
    worker->begun = 1;
    if (mode == WS_IDLE)
        return;
    for (int i = 0; i < worker->connections; i++) {
        struct connection *connection = &worker->all[i];
        if (mode != BROADCAST && connection->state == OPEN)
            say(worker, connection, ++connection->said);
        worker->receivers += connection->state == OPEN && connection != &workers[0].all[0];
    }
}

/* What is due by now; returns how many milliseconds there are until the next one is. */
static int say_what_is_due(struct worker *worker, long elapsed)
{
    if (elapsed >= duration)
        return 10;
    while (said * 1000000 / rate <= elapsed && worker->all->state == OPEN) {
        said++;
        say(worker, worker->all, now());
    }
    return worker->all->state == OPEN ? (said * 1000000 / rate - elapsed) / 1000 + 1 : 10;
}

/* A broadcast is over when everything came, which is not known before everything was said. */
static int is_over(struct worker *worker, long elapsed)
{
    if (mode != BROADCAST || elapsed < duration + GRACE / 20)
        return elapsed >= duration && mode != BROADCAST;
    return elapsed >= duration + GRACE || worker->counts.answers >= said * worker->receivers;
}

static void *run(void *argument)
{
    struct worker *worker = argument;
    struct epoll_event events[EVENTS];
    long elapsed;
    worker->epoll = epoll_create1(EPOLL_CLOEXEC);
    open_more(worker);
    while (elapsed = begin_at ? now() - begin_at : -1, !is_over(worker, elapsed)) {
        int patience = 10;
        if (elapsed >= 0 && !worker->begun)
            begin(worker);
        if (elapsed >= 0 && mode == BROADCAST && worker == workers)
            patience = say_what_is_due(worker, elapsed);
        int count = epoll_wait(worker->epoll, events, EVENTS, patience);
        for (int i = 0; i < count; i++) {
            struct connection *connection = events[i].data.ptr;
            if (connection->state == CONNECTING)
                connected(worker, connection);
            else
                receive(worker, connection);
        }
    }
    return NULL;
}

/* What has not come in time; of a broadcast, also what has come twice. */
static void count_missing(struct worker *worker)
{
    if (mode == BROADCAST) {
        worker->counts.timeouts += labs(said * worker->receivers - worker->counts.answers);
        return;
    }
    for (int i = 0; i < worker->connections; i++) {
        struct connection *connection = &worker->all[i];
        if (connection->state == OPEN && connection->waits)
            worker->counts.timeouts += now() - connection->started >= LATENCIES;
    }
}

static int parse(int argc, char **argv)
{
    for (mode = 0; argc > 1 && mode < MODES && strcmp(argv[1], names[mode]) != 0; mode++)
        ;
    if (argc < 6 || mode == MODES || argc != (mode == BROADCAST ? 7 : 6)) {
        fprintf(stderr, "usage: messages MODE PORT THREADS CONNECTIONS SECONDS [RATE]\n");
        return 0;
    }

    port = atoi(argv[2]);
    duration = atol(argv[5]) * 1000000;
    rate = mode == BROADCAST ? atol(argv[6]) : 0;
    return 1;
}

int main(int argc, char **argv)
{
    struct counts sum = { .latencies = calloc(LATENCIES, sizeof *sum.latencies) };
    long end;
    if (!parse(argc, argv))
        return 2;
    int threads = atoi(argv[3]) < THREADS ? atoi(argv[3]) : THREADS, connections = atoi(argv[4]);
    for (int i = 0; i < threads; i++) {
        workers[i].connections = (connections + i) / threads;
        workers[i].all = calloc(workers[i].connections, sizeof *workers[i].all);
        workers[i].counts.latencies = calloc(LATENCIES, sizeof *workers[i].counts.latencies);
        pthread_create(&workers[i].thread, NULL, run, &workers[i]);
    }

    while (settled < connections)
        usleep(10000);
    puts("open");
    fflush(stdout);
    begin_at = now() + PAUSE;
    end = begin_at + duration;
    for (int i = 0; i < threads; i++) {
        pthread_join(workers[i].thread, NULL);
        count_missing(&workers[i]);
        add_counts(&sum, &workers[i].counts);
        end = workers[i].last_delivery > end ? workers[i].last_delivery : end;
    }

    print_result(&sum, end - begin_at);
    usleep(PAUSE);
    return 0;
}
