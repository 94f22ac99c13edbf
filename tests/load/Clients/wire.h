/* Short messages on the wire: frames of WebSockets (RFC 6455) as a client sends and gets them, and lines. */
#define SHORT 125 /* what the second byte of a frame can say */
#define HEAD 2 /* bytes of a server's frame before its text */
#define MASK "\x37\xfa\x21\x3d"
#define ACCEPT "\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"

enum opcode { TEXT_FRAME = 1, PING = 9, PONG = 10 };

static int write_handshake(char *request, const char *path)
{
    return sprintf(request,
        "GET %s HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", path);
}

/* The answer ends with a zero. */
static int is_upgraded(const char *answer)
{
    return strncmp(answer, "HTTP/1.1 101 ", 13) == 0 && strcasestr(answer, ACCEPT);
}

/* A client masks (5.3), here always with the same mask: no proxy stands between that could be misled. */
static int write_frame(char *frame, enum opcode opcode, const char *text, int length)
{
    frame[0] = 0x80 | opcode;
    frame[1] = 0x80 | length;
    memcpy(frame + 2, MASK, 4);
    for (int i = 0; i < length; i++)
        frame[6 + i] = text[i] ^ MASK[i & 3];
    return 6 + length;
}

static int write_line(char *line, const char *text, int length)
{
    memcpy(line, text, length);
    line[length] = '\n';
    return length + 1;
}

/* The size of the frame at the start of the input; 0 when it is not complete, -1 when it is not to be expected. */
static int frame_size(const char *start, const char *end)
{
    if (end - start < HEAD)
        return 0;
    if (!(start[0] & 0x80) || (unsigned char)start[1] > SHORT)
        return -1;
    return end - start >= HEAD + start[1] ? HEAD + start[1] : 0;
}

static int line_size(const char *start, const char *end)
{
    const char *line_end = memchr(start, '\n', end - start);
    return line_end ? line_end + 1 - start : end - start > SHORT ? -1 : 0;
}
