/** A pneumatic post: long ways from one office to the next. */
package flows.relay;
