#pragma once

namespace socketscope {

/// Gives back what libssl keeps for the calling thread, which makes no TLS call any more. By itself
/// the library does so as the thread ends, and QThread::wait() does not wait for that: the process
/// may be ending meanwhile. Source: OPENSSL_thread_stop(3).
void endTlsInThread();

} // namespace socketscope
