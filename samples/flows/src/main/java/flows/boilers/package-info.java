/** A heating company's control room: settings, headers and keys that its servers print. */
package flows.boilers;
