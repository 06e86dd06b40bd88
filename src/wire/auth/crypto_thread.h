#pragma once

namespace esteira::wire {

/// Frees what the cryptographic library keeps for the calling thread; to be called last thing on a thread that signed or
/// made keys. The library would do it by itself when the thread is gone, but QThread::wait() returns a moment earlier, and
/// a program that ends in that moment looks as if it had lost memory.
void releaseCryptoThread();

} // namespace esteira::wire
