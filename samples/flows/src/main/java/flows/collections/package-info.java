/** A newsletter: what is put into arrays, lists, maps and queues, and what is taken out again. */
package flows.collections;
