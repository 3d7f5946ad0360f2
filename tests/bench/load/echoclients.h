#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <sys/epoll.h>

/// How many clients, and what they ask.
struct LoadOptions
{
    int port = 0;
    size_t connections = 1;
    size_t active = 1; ///< of them ask in a round
    size_t bytes = 64; ///< of one question
    size_t greetingBytes = 0; ///< that the server sends to each at first
    size_t tripsPerSecond = 0; ///< of a round; 0: as many as can be
    bool inTurn
        = false; ///< each connects once the one before has had an answer: for short backlogs
};

/// Clients of an echo server in one thread on one epoll: each asks and waits for the answer.
///
/// What cannot go on ends the process with a sentence: a bench without its load has no figure.
class EchoClients
{
public:
    explicit EchoClients(const LoadOptions &options);

    /// Connects all at once; prints when all are established and have been greeted.
    void open();
    /// One round trip on every connection.
    void touch();
    /// Closed loops over the active ones for so many milliseconds.
    void round(int durationMs);

private:
    struct Client
    {
        int descriptor;
        size_t received;
        uint64_t asked;
    };
    static constexpr size_t kEventsPerWait = 256;

    [[nodiscard]] int makeSocket(size_t index) const;
    int wait();
    void greetInTurn(int descriptor);
    void change(size_t index, uint32_t interest);
    void awaitEstablished();
    void watchInput();
    void awaitGreetings();
    [[nodiscard]] size_t retransmits() const;
    void ask(Client &client);
    size_t takeAnswers(bool askAgain);
    bool takeAnswer(Client &client);

    LoadOptions m_options;
    int m_poller;
    std::vector<Client> m_clients;
    std::vector<char> m_buffer;
    std::array<epoll_event, kEventsPerWait> m_events{};
};
