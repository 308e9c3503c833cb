/** A hotel: what is kept between two calls, in statics, singletons, caches and threads. */
package flows.state;
